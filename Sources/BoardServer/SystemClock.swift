import FoundationEssentials

/// The system's time in milliseconds since 1970.
@Sendable public func systemMilliseconds() -> Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }
