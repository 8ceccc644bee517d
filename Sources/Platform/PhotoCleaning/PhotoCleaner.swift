public import ChildProcesses
internal import Foundation

/// Makes copies of photos without anything but what is needed to show them, by ExifTool (`apt-get install
/// libimage-exiftool-perl`) in a child process that can do nothing else, and looks at every copy itself.
///
/// What goes: EXIF, XMP, IPTC, notes of the maker, comments, small pictures within, whatever stands behind the end, and colour
/// profiles but the few well-known without which colours would be shown pale. What stays beside the pixels is which side is up,
/// since a phone turns the photo by that word alone, and a profile of those. Pixels are not touched.
///
/// Nothing is written to a disk or a log. Buffers of this type's own are overwritten after use. A few photos are cleaned at
/// once, some more wait.
public struct PhotoCleaner: Sendable {
    /// The longest photo that is cleaned, in bytes.
    public static let mostBytes = 64 << 20
    /// The most pixels: two and a half times as many as the largest sensor of a phone in 2026 has.
    public static let mostPixels = 500_000_000
    /// The longest answer about facts, in bytes.
    static let mostFacts = 64 << 10

    let program: String?
    let network: NetworkAccess
    let time: Duration
    private let turns: Turns

    /// - Parameters:
    ///   - program: the absolute path of ExifTool; where nothing is given it is looked for where systems install it.
    ///   - network: what ExifTool may reach; where the machine cannot cut it off, nothing is cleaned unless this says otherwise.
    ///   - time: how long one run of it may take.
    public init(
        program: String? = PhotoCleaner.installed, network: NetworkAccess = .cutOff, time: Duration = .seconds(10)
    ) {
        self.program = program
        self.network = network
        self.time = time
        turns = Turns(mostRunning: 2, mostWaiting: 32)
    }

    /// Where ExifTool is; nil where it is not installed.
    public static var installed: String? {
        ["/usr/bin/exiftool", "/usr/local/bin/exiftool"].first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Why no photo can be cleaned on this machine: `.notInstalled`, `.notIsolated` or `.failed`; nil where all is there.
    /// Costs some milliseconds.
    public func obstacle() async -> PhotoProblem? {
        guard let program, FileManager.default.isExecutableFile(atPath: program) else { return .notInstalled }
        do throws(ChildProcessError) {
            try await LockedDownProcess.requireConfinement(network)
            return nil
        } catch {
            return PhotoProblem(error)
        }
    }

    /// A copy without anything that is not needed to show it. Takes a quarter of a second of a processor, or half where a colour
    /// profile is taken out, and some times the memory of the photo, 512 MiB at most.
    /// - Returns: never a copy that was not looked at, and never a fault that loses the original: `photo` is only read.
    public func clean(_ photo: [UInt8]) async -> CleaningOutcome {
        do throws(PhotoProblem) {
            let type = try Self.type(of: photo)
            return .cleaned(try await inTurn { () throws(PhotoProblem) in try await cleaned(photo, type) })
        } catch {
            return .notCleaned(error)
        }
    }

    /// Where and when the photo was taken, by its own word. Call it only where whoever sent the photo asked for it.
    /// - Throws: `PhotoProblem`.
    public func facts(of photo: [UInt8]) async throws(PhotoProblem) -> PhotoFacts {
        let type = try Self.type(of: photo)
        var answer = try await inTurn { () throws(PhotoProblem) in try await toldFacts(photo, type) }
        defer { answer.overwrite() }
        guard let facts = PhotoFacts(answer) else { throw .damaged }
        return facts
    }

    private static func type(of photo: [UInt8]) throws(PhotoProblem) -> PhotoType {
        guard photo.count <= mostBytes else { throw .tooLarge }
        guard let type = PhotoType(of: photo) else { throw .otherType }
        return type
    }

    private func inTurn<Answer: Sendable>(
        _ work: () async throws(PhotoProblem) -> Answer
    ) async throws(PhotoProblem) -> Answer {
        guard await turns.take() else { throw .busy }
        do throws(PhotoProblem) {
            let answer = try await work()
            await turns.end()
            return answer
        } catch {
            await turns.end()
            throw error
        }
    }
}
