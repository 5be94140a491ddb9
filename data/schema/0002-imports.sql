-- Imports: what was read when, from which files, and what became of each row. An import makes
-- datasets and puts them in the place of those that were current; undoing it puts those back.

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  imported_at TEXT NOT NULL CHECK (imported_at GLOB '????-??-??T??:??:??*Z'),
  undone_at TEXT CHECK (undone_at GLOB '????-??-??T??:??:??*Z')
) STRICT;

-- One line for each file of an import. Read = taken + refused; passed over are rows of another kind.
CREATE TABLE import_file (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  kind TEXT NOT NULL,
  layout TEXT NOT NULL,
  vintage TEXT,
  rows_passed_over INTEGER NOT NULL CHECK (rows_passed_over >= 0),
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  rows_taken INTEGER NOT NULL CHECK (rows_taken >= 0),
  rows_refused INTEGER NOT NULL CHECK (rows_refused >= 0 AND rows_taken + rows_refused = rows_read),
  rows_unmatched INTEGER NOT NULL CHECK (rows_unmatched >= 0),
  -- Names of the columns as a JSON array, for the file of refused rows.
  columns TEXT NOT NULL CHECK (json_valid(columns))
) STRICT;

CREATE INDEX import_file_of_import ON import_file (import_id);

CREATE TABLE import_finding (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
  file_row INTEGER CHECK (file_row >= 1),
  file_column TEXT,
  value TEXT,
  message TEXT NOT NULL
) STRICT;

CREATE INDEX import_finding_of_file ON import_finding (file_id);

-- Rows that were not taken, as they stand in the file: cells as a JSON array.
CREATE TABLE refused_row (
  file_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
  line INTEGER NOT NULL CHECK (line >= 1),
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  reason TEXT NOT NULL,
  PRIMARY KEY (file_id, line)
) STRICT, WITHOUT ROWID;

-- What an import made current, and what was current before it.
CREATE TABLE import_dataset (
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  replaced_id INTEGER REFERENCES dataset (id) ON DELETE SET NULL,
  PRIMARY KEY (import_id, dataset_id)
) STRICT, WITHOUT ROWID;

-- Which column held which field, remembered for files with the same header.
CREATE TABLE column_mapping (
  header TEXT PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;

-- Immigrants by census tract, of the dataset whose counties they belong to.
CREATE TABLE tract_immigrants (
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  tract TEXT NOT NULL CHECK (
    tract GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
  ),
  immigrants INTEGER CHECK (immigrants >= 0),
  -- Half the width of the 90 % interval, in immigrants.
  margin REAL CHECK (margin >= 0),
  PRIMARY KEY (dataset_id, tract)
) STRICT, WITHOUT ROWID;

-- Immigrants by metropolitan area as published; they stand in for the sums of the counties.
CREATE TABLE metro_immigrants (
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  metro TEXT NOT NULL CHECK (metro GLOB '[0-9][0-9][0-9][0-9][0-9]'),
  population INTEGER CHECK (population >= 0),
  immigrants INTEGER CHECK (immigrants >= 0),
  margin REAL CHECK (margin >= 0),
  PRIMARY KEY (dataset_id, metro)
) STRICT, WITHOUT ROWID;

-- Shares from 0 to 1: awards in related fields, awards in personal and culinary services, students
-- who are the first of their family to go to college. NULL where no such data is loaded.
ALTER TABLE school ADD COLUMN related_share REAL CHECK (related_share BETWEEN 0 AND 1);
ALTER TABLE school ADD COLUMN personal_services_share REAL
  CHECK (personal_services_share BETWEEN 0 AND 1);
ALTER TABLE school ADD COLUMN first_generation_share REAL
  CHECK (first_generation_share BETWEEN 0 AND 1);
