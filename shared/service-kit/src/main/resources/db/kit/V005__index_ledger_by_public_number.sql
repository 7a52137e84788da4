-- Every read looks for the entry that made its revision.
create index ledger_by_public_number on ledger (public_number, number);
