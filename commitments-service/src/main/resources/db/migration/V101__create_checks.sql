-- Forms of codes and days that the tables check; the service's own messages come before these.
create function is_code(code text) returns boolean immutable strict language sql
  return code ~ '^[a-z0-9]+(-[a-z0-9]+)*$';

-- A partial date is a year, a month or a day.
create function is_partial_date(partial_date text) returns boolean stable strict language sql
  return partial_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'
    and pg_input_is_valid(partial_date || substr('-01-01', length(partial_date) - 3), 'date');

-- The first and the last day that a partial date can mean; null where it is none.
create function first_day(partial_date text) returns date stable strict language sql
  return case when is_partial_date(partial_date)
    then (partial_date || substr('-01-01', length(partial_date) - 3))::date end;

create function last_day(partial_date text) returns date stable strict language sql
  return (first_day(partial_date)
    + case length(partial_date) when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end
    - interval '1 day')::date;

create function is_whole_period(period text) returns boolean stable strict language sql
  return case
    when period ~ '^CY\d{4}$' then true
    when period ~ '^(FY\d{4}-\d{2}(-Q[1-4])?|AY\d{4}-\d{2})$'
      then (substr(period, 3, 4)::integer + 1) % 100 = substr(period, 8, 2)::integer
    when period ~ '^\d{4}-\d{2}(-\d{2})?$' then is_partial_date(period)
    else false
  end;

-- One whole period of a kind, or a span of two of one kind.
create function is_period(period text) returns boolean stable strict language sql
  return is_whole_period(split_part(period, '..', 1))
    and (position('..' in period) = 0
      or is_whole_period(split_part(period, '..', 2))
        and translate(split_part(period, '..', 1), '0123456789', '0000000000')
          = translate(split_part(period, '..', 2), '0123456789', '0000000000'));
