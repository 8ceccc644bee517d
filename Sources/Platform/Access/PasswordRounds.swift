import Foundation

/// How much work it is to hash a password: log2 of Scrypt's N.
public enum PasswordRounds {
    /// 17, as `Password.Cost` says why. A debug build, whose hashing is slow, takes fewer from
    /// `MANUMIT_TEST_PASSWORD_ROUNDS`, so that tests can sign people in through a whole program; in a release build that
    /// does not exist.
    public static let usual: Int = {
        #if DEBUG
            let asked = ProcessInfo.processInfo.environment["MANUMIT_TEST_PASSWORD_ROUNDS"].flatMap { Int($0) }
            if let asked, (1...17).contains(asked) { return asked }
        #endif
        return 17
    }()
}
