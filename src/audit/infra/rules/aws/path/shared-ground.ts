/** A network with one subnet that leads to the internet and one that does not, for samples. */
export const groundTerraform = `resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}
resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}
resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
}
resource "aws_route_table_association" "public" {
  subnet_id      = aws_subnet.public.id
  route_table_id = aws_route_table.public.id
}
resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.2.0/24"
}
`;

/** The same as a template; resources follow with two spaces before them. */
export const groundTemplate = `Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16 }
  Gateway:
    Type: AWS::EC2::InternetGateway
  Table:
    Type: AWS::EC2::RouteTable
    Properties: { VpcId: !Ref Network }
  Default:
    Type: AWS::EC2::Route
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway }
  Public:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Network, CidrBlock: 10.0.1.0/24 }
  Association:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref Public, RouteTableId: !Ref Table }
  Private:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Network, CidrBlock: 10.0.2.0/24 }
`;
