public import Access
import Crypto
import Foundation
public import ReportChannels
public import Sealing
public import Storage

/// A report that is being written in a browser without scripts. The browser carries it from page to page, sealed to this installation
/// (`ReportDrafts`); nothing of it is kept here but files, which are sealed with its key.
public struct ReportDraft: Sendable, Codable, Hashable {
    /// A file that was sent with it.
    public struct File: Sendable, Codable, Hashable {
        public var file: String
        public var name: String
        public var type: String
        public var size: Int64
        /// Of the true content, in hexadecimal digits; goes into the seal.
        public var sha256: String
        /// The original that this is the clean copy of.
        public var cleanOf: String?
        /// Where and when a photo was taken, where its reporter wants to tell: `2026-11-30T14:02:11`, degrees.
        public var taken: String?
        public var latitude: Double?
        public var longitude: Double?

        public init(
            file: SealName, name: String, type: String, size: Int64, sha256: String, cleanOf: SealName? = nil
        ) {
            self.file = file.text
            self.name = name
            self.type = type
            self.size = size
            self.sha256 = sha256
            self.cleanOf = cleanOf?.text
        }
    }

    public static let mostBytes = 14_000
    /// How long a page may lie before its answers are given up, in minutes.
    public static let idleMinutes = 120

    public var role: ReporterRole?
    /// Whether it only tries the form out: it is sent to nobody.
    public var isPractice = false
    /// The code of the area, nil for elsewhere; which is meant, `channel` tells.
    public var area: String?
    public var channel: ID<ReportChannel>?
    public var answers: [String: [String]] = [:]
    public var files: [File] = []
    public var excluded: [ID<Person>] = []
    public var showsDanger = false
    public var showsChild = false
    /// Whether place and time of photos may be read out for the desk.
    public var tellsPhotoFacts = false
    var seal: String
    var content: [UInt8]
    var desk: [UInt8]
    var receipt: String
    var touchedAt: Int64

    /// A new report with keys and a receipt of its own.
    public init(at now: Timestamp) {
        let keys = ReportKeys.random()
        seal = SealName.random().text
        content = keys.content.withUnsafeBytes { Array($0) }
        desk = keys.desk.withUnsafeBytes { Array($0) }
        receipt = Receipt.random().digits
        touchedAt = now.milliseconds
    }

    /// What it is sealed with.
    /// - Returns: nil where the draft is not one that this program wrote.
    public var sealing: ArrivalSealing? {
        guard let seal = SealName(seal), let receipt = Receipt(typed: receipt), content.count == ReportKeys.length,
            desk.count == ReportKeys.length
        else { return nil }
        return ArrivalSealing(
            seal: seal, keys: ReportKeys(content: SymmetricKey(data: content), desk: SymmetricKey(data: desk)),
            receipt: receipt)
    }

    public func answer(_ question: ReportQuestion) -> [String] { answers[question.rawValue] ?? [] }

    public var steps: [ReportStep] { ReportStep.steps(for: role) }

    /// The page after one, or before it.
    public func step(_ offset: Int, from step: ReportStep) -> ReportStep {
        let steps = steps
        guard let place = steps.firstIndex(of: step) else { return .role }
        return steps[min(max(0, place + offset), steps.count - 1)]
    }
}
