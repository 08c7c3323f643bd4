internal import GRDB

/// The tables of a register, and the way to them from every schema that was released.
///
/// A step is never changed once it was released: a register that took it would differ from one that takes it
/// now. A change is a new step, with a stored database of the schema before it among the tests.
enum Schema {
  /// `PRAGMA application_id` of a register: `SPBR`, so that no other program's database is taken for one.
  static let applicationID = 0x5350_4252

  /// The step at index n leads from schema n to schema n + 1.
  static let steps: [@Sendable (Database) throws -> Void] = [first]

  /// The newest schema that this program knows.
  static var latest: Int { steps.count }

  /// The schema of a database; 0 where it is empty.
  static func version(_ db: Database) throws -> Int {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard tables == 0 || application == applicationID else {
      throw RegisterError.failed("the database is not a register of cases")
    }
    guard version <= latest else { throw RegisterError.newerProgram(schema: version) }
    return version
  }

  /// Brings a database to the latest schema, in one transaction.
  ///
  /// - Parameters:
  ///   - db: the database.
  ///   - begin: writes what a new register begins with, in the same transaction.
  /// - Throws: `newerProgram`, or `failed` where it is another program's.
  static func migrate(_ db: Database, begin: (Database) throws -> Void) throws {
    let version = try version(db)
    guard version < latest else { return }
    try db.inTransaction(.immediate) {
      for step in steps.dropFirst(version) { try step(db) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(latest)")
      if version == 0 { try begin(db) }
      return .commit
    }
  }

  private static let first: @Sendable (Database) throws -> Void = { db in
    for tables in [cases, derived, meetings, people, trail] { try db.execute(sql: tables) }
    for trigger in triggers { try db.execute(sql: trigger) }
  }

  private static let cases = """
    CREATE TABLE patientCase(
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      createdAt INTEGER NOT NULL,
      createdBy TEXT NOT NULL,
      erasedAt INTEGER,
      erasedBy TEXT,
      erasedFor TEXT,
      CHECK ((erasedAt IS NULL) = (erasedBy IS NULL) AND (erasedAt IS NULL) = (erasedFor IS NULL))
    ) STRICT;
    CREATE TABLE caseKey(
      caseID TEXT PRIMARY KEY REFERENCES patientCase(id),
      wrapped BLOB NOT NULL
    ) STRICT;
    CREATE TABLE caseVersion(
      caseID TEXT NOT NULL REFERENCES patientCase(id),
      number INTEGER NOT NULL CHECK (number > 0),
      format TEXT NOT NULL CHECK (format IN ('yaml', 'json')),
      sealed BLOB NOT NULL,
      sealedHash TEXT NOT NULL,
      sealedReason BLOB NOT NULL,
      sealedReasonHash TEXT NOT NULL,
      author TEXT NOT NULL,
      savedAt INTEGER NOT NULL,
      previousHash TEXT,
      hash TEXT NOT NULL UNIQUE,
      PRIMARY KEY (caseID, number)
    ) STRICT;
    CREATE TABLE draft(
      caseID TEXT NOT NULL REFERENCES patientCase(id),
      account TEXT NOT NULL,
      base INTEGER NOT NULL CHECK (base >= 0),
      sealed BLOB NOT NULL,
      savedAt INTEGER NOT NULL,
      PRIMARY KEY (caseID, account, base)
    ) STRICT;
    CREATE TABLE issued(
      number INTEGER PRIMARY KEY,
      hash TEXT NOT NULL,
      caseID TEXT REFERENCES patientCase(id),
      kind TEXT NOT NULL,
      language TEXT NOT NULL,
      sealed BLOB NOT NULL,
      sealedHash TEXT NOT NULL,
      author TEXT NOT NULL,
      issuedAt INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX issuedOnce ON issued(hash, ifnull(caseID, ''));
    CREATE INDEX issuedForCase ON issued(caseID, number);
    """

  private static let derived = """
    CREATE TABLE facet(
      number INTEGER PRIMARY KEY REFERENCES patientCase(number),
      version INTEGER NOT NULL,
      savedAt INTEGER NOT NULL,
      savedBy TEXT NOT NULL,
      reference TEXT NOT NULL,
      name TEXT,
      identifiers TEXT NOT NULL,
      levels TEXT NOT NULL,
      site TEXT,
      urgency INTEGER NOT NULL,
      urgencyWord TEXT NOT NULL,
      deadline INTEGER,
      isIncomplete INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX facetOrder ON facet(urgency, deadline IS NULL, deadline, reference, number);
    CREATE VIRTUAL TABLE facetText USING fts5(
      reference, name, identifiers, levels, site, tokenize = "unicode61 categories 'L* N* Co Mn Mc'");
    """

  private static let meetings = """
    CREATE TABLE meeting(
      id TEXT PRIMARY KEY,
      createdAt INTEGER NOT NULL,
      createdBy TEXT NOT NULL
    ) STRICT;
    CREATE TABLE meetingVersion(
      meetingID TEXT NOT NULL REFERENCES meeting(id),
      number INTEGER NOT NULL CHECK (number > 0),
      sealed BLOB NOT NULL,
      sealedHash TEXT NOT NULL,
      sealedReason BLOB NOT NULL,
      sealedReasonHash TEXT NOT NULL,
      isClosed INTEGER NOT NULL CHECK (isClosed IN (0, 1)),
      author TEXT NOT NULL,
      savedAt INTEGER NOT NULL,
      previousHash TEXT,
      hash TEXT NOT NULL UNIQUE,
      PRIMARY KEY (meetingID, number)
    ) STRICT;
    """

  private static let people = """
    CREATE TABLE account(
      name TEXT PRIMARY KEY,
      roles TEXT NOT NULL,
      fullName TEXT NOT NULL,
      registration TEXT NOT NULL,
      isDisabled INTEGER NOT NULL CHECK (isDisabled IN (0, 1)),
      createdAt INTEGER NOT NULL,
      salt BLOB NOT NULL,
      rounds INTEGER NOT NULL,
      blockSize INTEGER NOT NULL,
      parallelism INTEGER NOT NULL,
      passwordHash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE failure(
      subject TEXT PRIMARY KEY,
      count INTEGER NOT NULL,
      lastAt INTEGER NOT NULL,
      pausedUntil INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE session(
      tokenHash TEXT PRIMARY KEY,
      account TEXT NOT NULL,
      startedAt INTEGER NOT NULL,
      seenAt INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE setting(
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
    """

  private static let trail = """
    CREATE TABLE audit(
      sequence INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      action TEXT NOT NULL,
      account TEXT NOT NULL,
      caseID TEXT,
      meetingID TEXT,
      detail TEXT NOT NULL,
      proof TEXT,
      previousHash TEXT,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX auditForCase ON audit(caseID, sequence);
    CREATE INDEX auditByTime ON audit(at);
    CREATE INDEX auditByAction ON audit(action, sequence);
    """
}
