-- Candidates: what conversations, letters and visits say of a school, and how far the talks are. The
-- timeline and the files of a candidate outlive its row for as long as the workspace is open, so that
-- undo can bring all of it back. What no candidate has any more is removed when it is next opened.

CREATE TABLE candidate (
  unitid TEXT PRIMARY KEY CHECK (unitid GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;

-- The timeline of a candidate: every change of it, in words.
CREATE TABLE candidate_event (
  id INTEGER PRIMARY KEY,
  unitid TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
  sentence TEXT NOT NULL CHECK (length(sentence) > 0)
) STRICT;

CREATE INDEX candidate_event_of_candidate ON candidate_event (unitid);

-- Files that evidence came with.
CREATE TABLE attachment (
  -- A UUID.
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  unitid TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  type TEXT NOT NULL CHECK (type IN ('pdf', 'png', 'jpeg', 'text', 'docx', 'xlsx', 'eml')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T??:??:??*Z'),
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 26214400)
) STRICT;

CREATE INDEX attachment_of_candidate ON attachment (unitid);

-- What the organization has settled for all candidates, such as its schedule of membership fees.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;
