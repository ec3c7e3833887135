resource "aws_db_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = aws_subnet.front[*].id
}

resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "postgres"
  engine_version          = "16.2"
  instance_class          = "db.t4g.micro"
  allocated_storage       = 20
  username                = var.db_user
  password                = var.db_password
  db_subnet_group_name    = aws_db_subnet_group.orders.name
  vpc_security_group_ids  = [aws_security_group.database.id]
  publicly_accessible     = false
  storage_encrypted       = true
  backup_retention_period = 14
  deletion_protection     = true
  skip_final_snapshot     = false
}
