import Foundation
import GRDB
import Storage

/// Turns SQLite's result codes into the store's own, without the statement's values.
enum SQLiteFault {
    static func translated(_ error: DatabaseError) -> StorageError {
        let code: StorageError.Code =
            switch error.resultCode {
            case .SQLITE_CONSTRAINT: .refused
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY: .cannotWrite
            case .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
            default: .failed
            }
        return StorageError(code, message(of: error))
    }

    static func message(of error: any Error) -> String {
        guard let fault = error as? DatabaseError else {
            // Foundation's own description of a fault is a page of its insides.
            return error is StorageError ? "\(error)" : (error as NSError).localizedDescription
        }
        return "\(fault.resultCode.rawValue) \(fault.message ?? "unknown")"
    }
}
