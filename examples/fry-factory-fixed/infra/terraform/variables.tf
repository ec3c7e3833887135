variable "region" {
  type    = string
  default = "eu-west-1"
}

variable "office_cidr" {
  description = "Where the back office sits"
  type        = string
  default     = "203.0.113.0/24"
}

variable "db_user" {
  type    = string
  default = "orders"
}

variable "db_password" {
  type      = string
  sensitive = true
}

variable "mail_password" {
  description = "Given on the command line"
  type        = string
  sensitive   = true
  default     = ""
}

variable "certificate_arn" {
  description = "Certificate of the front door"
  type        = string
}
