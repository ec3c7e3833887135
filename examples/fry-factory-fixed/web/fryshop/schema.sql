create table if not exists dishes (
  id integer primary key,
  slug text unique not null,
  name text not null,
  blurb text not null,
  colour text not null,
  price integer not null
);

create table if not exists customers (
  id integer primary key,
  name text not null,
  email text unique not null,
  passphrase text not null,
  role text not null default 'guest',
  points integer not null default 0,
  reset_token text
);

create table if not exists orders (
  id integer primary key,
  customer_id integer not null references customers (id),
  summary text not null,
  total integer not null,
  status text not null default 'frying',
  placed_on text not null default current_date
);

create table if not exists reviews (
  id integer primary key,
  dish_id integer not null references dishes (id),
  author text not null,
  stars integer not null,
  body text not null
);

create table if not exists stock (
  sku text primary key,
  name text not null,
  price integer not null
);
