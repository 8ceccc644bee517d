import InputFiles
import OpenContracting

/// Everything a reader gives for a text.
struct ReleaseReading {
    var releases: [Release] = []
    var problems: [InputProblem] = []
    var summary = ReleaseSummary()

    init(_ text: String) throws { try self.init(bytes: Array(text.utf8)) }

    init(bytes: [UInt8]) throws { try self.init(ByteSource(bytes: bytes, name: "notices.json")) }

    init(_ source: ByteSource) throws {
        let reader = ReleaseReader(source)
        while let step = try reader.next() {
            switch step {
            case .release(let release): releases.append(release)
            case .problem(let problem): problems.append(problem)
            }
        }
        summary = reader.summary
    }
}
