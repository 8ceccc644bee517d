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

    /// How often what waits is linked while the pages are served: by one job for all nodes.
    public static let linkingSeconds = 3
    /// How often each serving process signs a head, if the chain has grown.
    static let signingSeconds = 60

    let store: any Store
    let clock: Clock
    let node: String
    /// nil where no key is to be had.
    public let seal: Seal?
    private let linker: TrailLinker
    /// The position of the last head that this process signed.
    private let signed = Mutex<Int64?>(nil)

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
        let last = signed.withLock { $0 } ?? seal.file.last()?.position ?? 0
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
        signed.withLock { $0 = head.position }
        return head
    }

    /// Links and signs: at the end of a command, and of serving.
    public func settle() async throws {
        try await link()
        try await sign()
    }

    /// Signs every minute until the task is cancelled. Every serving process does so for itself, so that heads lie outside the
    /// store in as many places as there are nodes.
    /// - Parameter failed: told what went wrong; the next minute tries again.
    public func seal(failed: @Sendable (any Error) -> Void) async {
        while !Task.isCancelled {
            do { try await sign() } catch { if !Task.isCancelled { failed(error) } }
            try? await Task.sleep(for: .seconds(Self.signingSeconds))
        }
    }
}
