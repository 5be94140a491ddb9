-- Contacts: attorneys, offices and organizations as people to work with, with every talk. A contact
-- that is deleted is gone at once; undo writes it anew. What is left of it in the file goes when the
-- workspace is next opened.

CREATE TABLE contact (
  -- A UUID.
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;
