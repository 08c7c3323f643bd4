internal import GRDB

extension Register {
  /// Opens a register, or makes one where there is none.
  ///
  /// - Parameters:
  ///   - place: where it lies.
  ///   - clock: the time now.
  ///   - random: so many bytes that nobody can guess, from the system's source in a release.
  ///   - passwordCost: what a hash of a password costs.
  /// - Returns: the register, locked until it is no longer used.
  /// - Throws: `isRunning` where another process has it open, `networkShare`, `newerProgram`, `wrongKey`.
  public static func open(
    _ place: RegisterPlace, clock: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable (Int) -> [UInt8], passwordCost: PasswordCost = .standard
  ) throws(RegisterError) -> Register {
    do {
      switch place {
      case .memory:
        let register = Register(
          database: try DatabaseQueue(configuration: configuration), keys: MasterKey(random(MasterKey.size)),
          clock: clock, random: random, passwordCost: passwordCost, folder: nil)
        try register.prepare()
        return register
      case .folder(let path):
        let folder = try DataFolder(path)
        // The key first: where there is a database already, there must be one.
        let keys = try folder.masterKey(random: random)
        let register = Register(
          database: try DatabasePool(path: folder.database, configuration: configuration), keys: keys,
          clock: clock, random: random, passwordCost: passwordCost,
          folder: folder)
        try register.prepare()
        try folder.protect()
        return register
      }
    } catch { throw RegisterError(error) }
  }

  /// Writes what is only in the log into the database, and closes it; every later call throws.
  ///
  /// The lock is held until the register is no longer used. Without this call nothing is lost either.
  public func close() throws(RegisterError) {
    do {
      if folder != nil { try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
      try database.close()
    } catch { throw RegisterError(error) }
  }

  /// How every connection is set up.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "register"
    // A backup by another program holds a lock for a moment.
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;"
          + "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// Brings the schema up to date, checks the key, and ends an erasure that was interrupted.
  private func prepare() throws {
    try database.writeWithoutTransaction { db in
      // GRDB sets NORMAL with the write-ahead log: there a power cut loses the last commits.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      let isNew = try Schema.version(db) == 0
      try Schema.migrate(db) { db in
        try Self.set(Self.keyCheck, keys.check, in: db)
        try append(AuditEvent(action: "register.created", account: ""), in: db)
      }
      // A register that is new is one even where its log is lost: an empty file would pass for a new one
      // again.
      if isNew, folder != nil { try db.checkpoint(.truncate) }
    }
    guard try read({ try Self.setting(Self.keyCheck, in: $0) }) == keys.check else {
      throw RegisterError.wrongKey
    }
    try finishErasure()
  }

  /// The setting that holds what the register knows its master key by.
  static let keyCheck = "register.keyCheck"
}
