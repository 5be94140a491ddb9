import Database from 'better-sqlite3';

export const SqliteError = Database.SqliteError;

/**
 * SQLite itself. The package carries a binary for every platform that we run on; the runtime that the
 * end-to-end tests use where Electron cannot be downloaded needs one compiled for it, and says where.
 */
export function openSqlite(path: string, options: Database.Options = {}): Database.Database {
  const nativeBinding = process.env.CLINIC_ATLAS_SQLITE_BINDING;
  return new Database(path, nativeBinding ? { ...options, nativeBinding } : options);
}
