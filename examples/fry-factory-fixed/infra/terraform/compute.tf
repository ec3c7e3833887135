resource "aws_instance" "web" {
  ami                    = "ami-0c38b837cd80f13bb"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.front[0].id
  vpc_security_group_ids = [aws_security_group.office.id, aws_security_group.front.id]
  iam_instance_profile   = aws_iam_instance_profile.web.name

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  root_block_device {
    encrypted  = true
    kms_key_id = aws_kms_key.shop.arn
  }
}

resource "aws_ecr_repository" "orders" {
  name                 = "orders"
  image_tag_mutability = "IMMUTABLE"

  image_scanning_configuration {
    scan_on_push = true
  }
}
