// Orders: what visitors placed, what happened to each, every rupiah that came and went, and who takes payments how.

export const ordersMigration = {
  version: 7,
  statements: [
    `create table payment_methods (
      community text not null references communities (slug),
      method text not null,
      settings text not null,
      added text not null,
      primary key (community, method)
    )`,
    `create table orders (
      community text not null references communities (slug),
      code text not null,
      status text not null,
      product text not null,
      msme text not null,
      quantity integer not null,
      price integer not null,
      extra integer not null,
      amount integer not null,
      method text not null,
      campaign text,
      wish text,
      name text,
      contact text,
      message text,
      contributor text not null,
      week text not null,
      placed_at text not null,
      expires_at text not null,
      reported_at text,
      closed_at text,
      reference text not null unique,
      payment text,
      primary key (community, code)
    )`,
    'create index orders_of_week on orders (community, product, week)',
    'create index orders_by_status on orders (community, status, placed_at)',
    `create table order_steps (
      community text not null,
      code text not null,
      step integer not null,
      status text not null,
      at text not null,
      made_by text not null,
      note text,
      primary key (community, code, step),
      foreign key (community, code) references orders (community, code)
    )`,
    `create table order_money (
      community text not null references communities (slug),
      id text not null,
      code text,
      method text not null,
      direction text not null,
      amount integer not null,
      on_date text not null,
      at text not null,
      reference text not null,
      source text not null,
      made_by text not null,
      note text,
      primary key (community, id),
      unique (community, method, direction, reference)
    )`,
    'create index order_money_of_day on order_money (community, on_date, method)',
    'create index order_money_of_order on order_money (community, code)',
    `create table order_entries (
      community text not null,
      code text not null,
      entry text not null,
      role text not null,
      primary key (community, code, entry),
      foreign key (community, code) references orders (community, code)
    )`,
    `create table order_handovers (
      community text not null references communities (slug),
      id text not null,
      body text not null,
      recorded_by text not null,
      at text not null,
      primary key (community, id)
    )`,
  ],
} as const;
