data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "web" {
  name               = "web"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "web" {
  name = "web"
  role = aws_iam_role.web.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage"]
      Resource = [aws_sqs_queue.orders.arn, aws_sqs_queue.tickets.arn]
    }]
  })
}

data "aws_iam_policy_document" "receipts" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${aws_s3_bucket.receipts.arn}/*"]
  }
}

resource "aws_iam_policy" "receipts" {
  name   = "receipts"
  policy = data.aws_iam_policy_document.receipts.json
}

resource "aws_iam_role_policy_attachment" "receipts" {
  role       = aws_iam_role.web.name
  policy_arn = aws_iam_policy.receipts.arn
}

resource "aws_iam_instance_profile" "web" {
  name = "web"
  role = aws_iam_role.web.name
}
