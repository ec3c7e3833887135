resource "aws_vpc" "shop" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_subnet" "front" {
  count                   = 2
  vpc_id                  = aws_vpc.shop.id
  cidr_block              = cidrsubnet(aws_vpc.shop.cidr_block, 8, count.index)
  map_public_ip_on_launch = false
}

resource "aws_security_group" "office" {
  name        = "office"
  description = "Back office to the machines"
  vpc_id      = aws_vpc.shop.id

  ingress {
    description = "SSH"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.office_cidr]
  }
}

resource "aws_security_group" "database" {
  name        = "database"
  description = "Orders database"
  vpc_id      = aws_vpc.shop.id

  ingress {
    description = "PostgreSQL from the shop"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = [aws_vpc.shop.cidr_block]
  }
}

resource "aws_security_group_rule" "reports" {
  description       = "PostgreSQL for the report writer"
  type              = "ingress"
  from_port         = 5432
  to_port           = 5432
  protocol          = "tcp"
  cidr_blocks       = [var.office_cidr]
  security_group_id = aws_security_group.database.id
}

resource "aws_security_group" "front" {
  name        = "front"
  description = "Guests"
  vpc_id      = aws_vpc.shop.id

  ingress {
    description = "HTTPS from anywhere"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb" "front" {
  name                       = "front"
  load_balancer_type         = "application"
  security_groups            = [aws_security_group.front.id]
  subnets                    = aws_subnet.front[*].id
  drop_invalid_header_fields = true
}

resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 5000
  protocol = "HTTP"
  vpc_id   = aws_vpc.shop.id
}
