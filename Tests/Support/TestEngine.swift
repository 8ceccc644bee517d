import Foundation

/// The engine that the stores of the tests run on: SQLite, unless `MANUMIT_TEST_POSTGRES` holds the address of a PostgreSQL
/// server on which databases may be made and dropped.
public enum TestEngine: Sendable {
    case sqlite
    case postgres

    public static let current: TestEngine = postgresAddress == nil ? .sqlite : .postgres

    static let postgresAddress: String? = {
        let text = ProcessInfo.processInfo.environment["MANUMIT_TEST_POSTGRES"] ?? ""
        return text.isEmpty ? nil : text
    }()
}
