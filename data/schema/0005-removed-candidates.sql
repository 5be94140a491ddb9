-- The timeline and the files of a candidate outlive its row for as long as the workspace is open, so
-- that undo can bring all of it back. What no candidate has any more is removed when the workspace is
-- next opened.

CREATE TABLE timeline (
  id INTEGER PRIMARY KEY,
  unitid TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
  sentence TEXT NOT NULL CHECK (length(sentence) > 0)
) STRICT;

INSERT INTO timeline (id, unitid, at, sentence) SELECT id, unitid, at, sentence FROM candidate_event;
DROP TABLE candidate_event;
ALTER TABLE timeline RENAME TO candidate_event;
CREATE INDEX candidate_event_of_candidate ON candidate_event (unitid);

CREATE TABLE kept_file (
  -- A UUID.
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  unitid TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  type TEXT NOT NULL CHECK (type IN ('pdf', 'png', 'jpeg', 'text', 'docx', 'xlsx', 'eml')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T??:??:??*Z'),
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 26214400)
) STRICT;

INSERT INTO kept_file SELECT id, unitid, name, type, sha256, added_at, bytes FROM attachment;
DROP TABLE attachment;
ALTER TABLE kept_file RENAME TO attachment;
CREATE INDEX attachment_of_candidate ON attachment (unitid);
