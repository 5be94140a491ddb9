-- A workspace: datasets, one current of each kind, and the rows of each under its dataset.
-- Ids are text as their publishers write them; unknown figures are NULL, never 0.

-- The import table: one line for each table that was read.
CREATE TABLE dataset (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (
    kind IN ('immigrants', 'delineation', 'tract-centres', 'schools', 'attorneys', 'partners')
  ),
  title TEXT NOT NULL,
  vintage TEXT NOT NULL,
  source TEXT NOT NULL,
  licence TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  rows_taken INTEGER NOT NULL CHECK (rows_taken BETWEEN 0 AND rows_read),
  rows_refused INTEGER NOT NULL CHECK (rows_refused BETWEEN 0 AND rows_read),
  imported_at TEXT NOT NULL CHECK (imported_at GLOB '????-??-??T??:??:??*Z'),
  current INTEGER NOT NULL CHECK (current IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX dataset_current ON dataset (kind) WHERE current = 1;

-- What an import had to say about the rows and files of a dataset.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
  -- Line of the file, counted from 1; NULL where the finding is about the whole file.
  file_row INTEGER CHECK (file_row >= 1),
  file_column TEXT,
  value TEXT,
  message TEXT NOT NULL
) STRICT;

CREATE INDEX finding_of_dataset ON finding (dataset_id);

-- Immigrants (foreign-born residents) and population by county.
CREATE TABLE county (
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  county TEXT NOT NULL CHECK (county GLOB '[0-9][0-9][0-9][0-9][0-9]'),
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state GLOB '[A-Z][A-Z]'),
  population INTEGER CHECK (population >= 0),
  immigrants INTEGER CHECK (immigrants >= 0),
  -- Half the width of the 90 % interval, in immigrants.
  margin REAL CHECK (margin >= 0),
  PRIMARY KEY (dataset_id, county)
) STRICT, WITHOUT ROWID;

-- Which county belongs to which metropolitan or micropolitan area.
CREATE TABLE membership (
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  county TEXT NOT NULL CHECK (county GLOB '[0-9][0-9][0-9][0-9][0-9]'),
  metro TEXT NOT NULL CHECK (metro GLOB '[0-9][0-9][0-9][0-9][0-9]'),
  metro_name TEXT NOT NULL,
  metro_type TEXT NOT NULL CHECK (metro_type IN ('metropolitan', 'micropolitan')),
  PRIMARY KEY (dataset_id, county)
) STRICT, WITHOUT ROWID;

-- Population-weighted centres of census tracts, WGS84 degrees. No foreign key: it would be looked up
-- for each of 85,000 rows, which costs a third of the import; the trigger below does its work.
CREATE TABLE tract_centre (
  dataset_id INTEGER NOT NULL,
  tract TEXT NOT NULL CHECK (
    tract GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
  ),
  population INTEGER NOT NULL CHECK (population >= 0),
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  PRIMARY KEY (dataset_id, tract)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tract_centre_of_dataset AFTER DELETE ON dataset
BEGIN
  DELETE FROM tract_centre WHERE dataset_id = OLD.id;
END;

-- The same tract centres as columns: little-endian numbers, one after the other, in the order in
-- which the rows came. A start reads these in 3 ms where the 74,000 rows take 50.
CREATE TABLE tract_centre_columns (
  dataset_id INTEGER PRIMARY KEY REFERENCES dataset (id) ON DELETE CASCADE,
  -- FIPS codes as 32-bit numbers; the others are 64-bit.
  county BLOB NOT NULL CHECK (length(county) % 4 = 0),
  population BLOB NOT NULL CHECK (length(population) = 2 * length(county)),
  latitude BLOB NOT NULL CHECK (length(latitude) = 2 * length(county)),
  longitude BLOB NOT NULL CHECK (length(longitude) = 2 * length(county))
) STRICT;

CREATE TABLE school (
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  unitid TEXT NOT NULL CHECK (unitid GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  name TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state GLOB '[A-Z][A-Z]'),
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  -- By point in polygon; NULL where no county holds the point.
  county TEXT CHECK (county GLOB '[0-9][0-9][0-9][0-9][0-9]'),
  level TEXT NOT NULL CHECK (level IN ('four-year', 'two-year', 'less-than-two-year', 'unknown')),
  control TEXT NOT NULL CHECK (
    control IN ('public', 'private nonprofit', 'private for-profit', 'unknown')
  ),
  -- 1 for an office of a college system, without students of its own.
  administrative INTEGER NOT NULL CHECK (administrative IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  undergraduates INTEGER CHECK (undergraduates >= 0),
  PRIMARY KEY (dataset_id, unitid)
) STRICT, WITHOUT ROWID;

-- Immigration attorneys and legal offices; capacity in pairs, NULL where not known.
CREATE TABLE attorney (
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('attorney', 'office')),
  city TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state GLOB '[A-Z][A-Z]'),
  zip TEXT CHECK (zip GLOB '[0-9][0-9][0-9][0-9][0-9]'),
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  placed_by TEXT NOT NULL CHECK (placed_by IN ('coordinates', 'zip', 'city')),
  interest TEXT NOT NULL CHECK (
    interest IN ('committed', 'interested', 'contacted', 'unknown', 'declined')
  ),
  pairs_low REAL CHECK (pairs_low >= 0),
  pairs_expected REAL CHECK (pairs_expected >= coalesce(pairs_low, 0)),
  pairs_high REAL CHECK (pairs_high >= coalesce(pairs_expected, pairs_low, 0)),
  PRIMARY KEY (dataset_id, id)
) STRICT, WITHOUT ROWID;

-- States whose attorneys an attorney dataset covers in full.
CREATE TABLE attorney_coverage (
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state GLOB '[A-Z][A-Z]'),
  PRIMARY KEY (dataset_id, state)
) STRICT, WITHOUT ROWID;

-- Schools that already host the clinic.
CREATE TABLE partner (
  dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  unitid TEXT NOT NULL CHECK (unitid GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  PRIMARY KEY (dataset_id, unitid)
) STRICT, WITHOUT ROWID;

-- Weights, value functions and assumptions, saved by name.
CREATE TABLE profile (
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json)),
  current INTEGER NOT NULL CHECK (current IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX profile_current ON profile (current) WHERE current = 1;
