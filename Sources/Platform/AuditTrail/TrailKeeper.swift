import Foundation
public import Storage
import Synchronization

/// Keeps the chain of the trail: links what waits, signs heads, verifies. One a process.
public final class TrailKeeper: Sendable {
    /// What signs, and where heads are kept outside the store.
    public struct Seal: Sendable {
        public var key: TrailKey
        public var file: HeadFile

        public init(key: TrailKey, file: HeadFile) {
            self.key = key
            self.file = file
        }
    }

    /// How often a serving process links.
    public static let linkingInterval = Duration.seconds(3)
    /// How often it signs a head, if the chain has grown.
    static let signingSeconds: Int64 = 60

    let store: any Store
    let clock: Clock
    let node: String
    /// nil where no key is to be had.
    public let seal: Seal?
    private let linker: TrailLinker
    private let signed = Mutex<(position: Int64, at: Timestamp)?>(nil)

    /// - Parameter seal: nil where no key is to be had; the chain is then kept without heads.
    public init(store: any Store, clock: Clock, node: String, seal: Seal?) {
        self.store = store
        self.clock = clock
        self.node = node
        self.seal = seal
        linker = TrailLinker(store: store, clock: clock)
    }

    /// Links what waits.
    /// - Returns: how many entries were linked.
    @discardableResult
    public func link() async throws -> Int { try await linker.link() }

    /// Signs the end of the chain, if it has moved since the last head of the file, and writes the head to the file, then to
    /// the store.
    /// - Throws: `TrailFileError` where the file cannot be written.
    @discardableResult
    public func sign() async throws -> TrailHead? {
        guard let seal else { return nil }
        let tail = try await store.read { try TrailLink.tail(in: $0) }
        let last = signed.withLock { $0?.position } ?? seal.file.last()?.position ?? 0
        guard tail.position > 0, tail.position != last else { return nil }
        let now = clock.now()
        let head = try seal.key.head(at: now, position: tail.position, hash: tail.hash, node: node)
        try seal.file.append(head)
        try await store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO trail_head (id, at, position, hash, node, key_name, signature)
                VALUES (\(ID<TrailHead>.new(at: now)), \(now), \(head.position), \(head.hash), \(head.node),
                    \(head.keyName), \(head.signature))
                """)
        }
        signed.withLock { $0 = (head.position, now) }
        return head
    }

    /// Links and signs: at the end of a command, and of serving.
    public func settle() async throws {
        try await link()
        try await sign()
    }

    /// Links every few seconds and signs every minute until the task is cancelled.
    /// - Parameter failed: told what went wrong in a round; the next round tries again.
    public func run(failed: @Sendable (any Error) -> Void) async {
        while !Task.isCancelled {
            do { try await round() } catch { if !Task.isCancelled { failed(error) } }
            try? await Task.sleep(for: Self.linkingInterval)
        }
    }

    private func round() async throws {
        try await link()
        let now = clock.now().milliseconds
        let isDue = signed.withLock { last in last.map { now - $0.at.milliseconds >= Self.signingSeconds * 1000 } }
        if isDue ?? true { try await sign() }
    }
}
