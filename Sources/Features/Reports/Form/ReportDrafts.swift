public import Access
import Foundation
public import Sealing
public import Storage

/// Seals drafts for the browsers that carry them, and opens them again: any process of the installation can, and nobody else.
public struct ReportDrafts: Sendable {
    private static let context = "report draft"
    /// The longest draft that is looked at, as text.
    private static let longest = 64 << 10

    private let key: SecretKey
    private let clock: Clock

    public init(key: SecretKey, clock: Clock) {
        self.key = key
        self.clock = clock
    }

    public func new() -> ReportDraft { ReportDraft(at: clock.now()) }

    /// The draft as the hidden field of a form holds it.
    public func text(of draft: ReportDraft) throws -> String {
        var draft = draft
        draft.touchedAt = clock.now().milliseconds
        return try sealed(draft)
    }

    /// - Returns: nil for what was not sealed here, or lay longer than `ReportDraft.idleMinutes`.
    public func draft(_ text: String) -> ReportDraft? {
        guard let draft: ReportDraft = opened(text) else { return nil }
        let age = clock.now().milliseconds - draft.touchedAt
        return (0...Int64(ReportDraft.idleMinutes) * 60_000).contains(age) ? draft : nil
    }

    /// Lets the next page act for a report without its number being typed again.
    public func pass(for receipt: Receipt) throws -> String {
        try sealed(Pass(receipt: receipt.digits, touchedAt: clock.now().milliseconds))
    }

    /// - Returns: nil for what was not sealed here, or lay longer than half an hour.
    public func pass(_ text: String) -> Receipt? {
        guard let pass: Pass = opened(text) else { return nil }
        let age = clock.now().milliseconds - pass.touchedAt
        return (0...Int64(Self.passMinutes) * 60_000).contains(age) ? Receipt(typed: pass.receipt) : nil
    }

    /// Something that holds from a moment on, for half an hour: any process of the installation knows it again.
    public func ticket(afterSeconds seconds: Int) throws -> String {
        try sealed(Ticket(dueAt: clock.now().milliseconds + Int64(seconds) * 1_000))
    }

    /// - Returns: false for what was not sealed here, is not due yet, or was due longer than half an hour ago.
    public func isDue(ticket text: String) -> Bool {
        guard let ticket: Ticket = opened(text) else { return false }
        let age = clock.now().milliseconds - ticket.dueAt
        return (0...Int64(Self.passMinutes) * 60_000).contains(age)
    }

    private static let passMinutes = 30

    private struct Ticket: Codable {
        var dueAt: Int64
    }

    private struct Pass: Codable {
        var receipt: String
        var touchedAt: Int64
    }

    private func sealed(_ value: some Encodable) throws -> String {
        var plain = Array(try JSONEncoder().encode(value))
        defer { plain.overwrite() }
        return Data(try key.seal(plain, for: .reportDraft, boundTo: Self.context)).base64EncodedString()
    }

    private func opened<Value: Decodable>(_ text: String) -> Value? {
        guard text.utf8.count <= Self.longest, let sealed = Data(base64Encoded: text),
            var plain = key.open(Array(sealed), for: .reportDraft, boundTo: Self.context)
        else { return nil }
        defer { plain.overwrite() }
        return try? JSONDecoder().decode(Value.self, from: Data(plain))
    }
}
