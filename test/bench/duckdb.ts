import { DuckDBInstance } from '@duckdb/node-api';

/** DuckDB reading a CSV file into a table of a new database file, from opening it to its end. */
export async function readCsvByDuckDb(file: string, database: string): Promise<void> {
  const instance = await DuckDBInstance.create(database);
  try {
    const connection = await instance.connect();
    await connection.run(
      `CREATE TABLE t AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}')`,
    );
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
}
