resource "aws_s3_bucket" "photos" {
  bucket = "fry-factory-photos"
}

resource "aws_s3_bucket_acl" "photos" {
  bucket = aws_s3_bucket.photos.id
  acl    = "private"
}

resource "aws_s3_bucket_public_access_block" "photos" {
  bucket                  = aws_s3_bucket.photos.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "receipts" {
  bucket = "fry-factory-receipts"
}

resource "aws_s3_bucket_public_access_block" "receipts" {
  bucket                  = aws_s3_bucket.receipts.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "receipts" {
  bucket = aws_s3_bucket.receipts.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.shop.arn
    }
  }
}

resource "aws_s3_bucket_policy" "receipts" {
  bucket = aws_s3_bucket.receipts.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "ReadReceipts"
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.web.arn }
        Action    = "s3:GetObject"
        Resource  = "${aws_s3_bucket.receipts.arn}/*"
      },
      {
        Sid       = "OnlyTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [aws_s3_bucket.receipts.arn, "${aws_s3_bucket.receipts.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_kms_key" "shop" {
  description         = "Receipts and orders"
  enable_key_rotation = true
}

resource "aws_ebs_volume" "fryer_logs" {
  availability_zone = "${var.region}a"
  size              = 20
  encrypted         = true
  kms_key_id        = aws_kms_key.shop.arn
}

resource "aws_sqs_queue" "orders" {
  name                    = "orders"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue" "tickets" {
  name              = "tickets"
  kms_master_key_id = aws_kms_key.shop.id
}
