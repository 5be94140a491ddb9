-- Shortlists of candidate cities, and what was shown to those who decided.

CREATE TABLE shortlist (
  -- A UUID, so that the window can make one and take it back without asking.
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
  json TEXT NOT NULL CHECK (json_valid(json)),
  current INTEGER NOT NULL CHECK (current IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX shortlist_current ON shortlist (current) WHERE current = 1;

-- Decision records: a report as it was shown. They are written once; nothing changes them.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??*Z'),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  -- The report with its profile and the vintages of its datasets.
  report TEXT NOT NULL CHECK (json_valid(report)),
  -- SHA-256 of the report's text, so that a record can be held against what it was.
  report_sha256 TEXT NOT NULL CHECK (
    length(report_sha256) = 64 AND report_sha256 NOT GLOB '*[^0-9a-f]*'
  ),
  -- SHA-256 of the figures of all schools that the ranking was computed from.
  figures_sha256 TEXT NOT NULL CHECK (
    length(figures_sha256) = 64 AND figures_sha256 NOT GLOB '*[^0-9a-f]*'
  )
) STRICT;

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN
  SELECT raise(ABORT, 'A decision record is never changed');
END;

-- An INSERT OR REPLACE deletes without the trigger below.
CREATE TRIGGER decision_is_never_replaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)
BEGIN
  SELECT raise(ABORT, 'A decision record is never replaced');
END;

CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN
  SELECT raise(ABORT, 'A decision record is never deleted');
END;
