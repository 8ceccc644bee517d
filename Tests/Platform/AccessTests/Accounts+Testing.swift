import Storage
import TestSupport

@testable import Access

/// What a person's phone and paper hold.
struct HeldFactor {
    var app: TimedCode
    var recoveryCodes: [String]

    /// The code that the app shows.
    func code(at moment: Timestamp) -> String { app.text(step: TimedCode.step(at: moment)) }
}

extension Accounts {
    /// Sets a second factor up as a person would.
    func signedUp(
        _ principal: Principal, at test: TestStore, keeping session: ID<Session> = ID(stored: "")
    ) async throws -> HeldFactor {
        let app = try await offeredApp(to: principal)
        let codes = try await confirmSecondFactor(
            code: app.text(step: TimedCode.step(at: test.clock.now())), as: principal, keeping: session)
        return HeldFactor(app: app, recoveryCodes: codes)
    }

    /// The app after the key on the page was typed into it.
    func offeredApp(to principal: Principal) async throws -> TimedCode {
        TimedCode(secret: Self.bytes(base32: try await offerSecondFactor(as: principal).secret))
    }

    static func bytes(base32 text: String) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bits: [Bool] = []
        for letter in text where letter != " " {
            let value = alphabet.firstIndex(of: letter) ?? 0
            bits += (0..<5).map { value >> (4 - $0) & 1 == 1 }
        }
        return stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
    }
}

extension TestStore {
    static let password = "grug porffor ar y bryn"

    /// Somebody with an address to sign in with.
    func person(_ address: String, roles: Set<Role> = [.procurementOfficer]) async throws -> Principal {
        let number = try await accounts.organisations().count + 1
        let home = try await accounts.addOrganisation(name: "Force \(number)", welshName: "Heddlu \(number)")
        let id = try await accounts.addPerson(
            name: "Nest", address: address, password: Self.password, roles: roles, as: .commandLine(for: home.id))
        return Principal(person: id, organisation: home.id, roles: roles, node: "test")
    }

    func signIn(_ address: String, password: String = TestStore.password) async throws -> SignInStep {
        try await accounts.signIn(address: address, password: password, browser: .firefox, node: "n")
    }

    /// The reasons in the trail about a kind of record, oldest first.
    func reasons(_ kind: String) async throws -> [String] {
        try await store.read { transaction in
            try transaction.query("SELECT reason FROM trail WHERE kind = \(kind) ORDER BY id") { $0.text(0) }
        }
    }
}
