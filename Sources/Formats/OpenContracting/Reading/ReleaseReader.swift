public import InputFiles
package import JSONReading

/// Reads notices in the Open Contracting Data Standard 1.1 from a file of any size: release packages, record packages, arrays
/// of them, JSON lines of packages, records or releases.
///
/// Memory stays at one release and two chunks. What cannot be read is told and left out; what was repaired is told and read.
public final class ReleaseReader {
    /// What comes next in a file.
    public enum Step: Sendable {
        case release(Release)
        /// Severity `.error`: something was left out. `.warning`: the release that follows was read with a doubt.
        case problem(InputProblem)
    }

    package static let shape = JSONShape(
        lists: ["releases", "records"], singles: ["compiledRelease"], recordMarks: ["ocid"])

    /// Counts of what was read so far.
    public private(set) var summary = ReleaseSummary()
    /// The line on which the release given last, or its record, starts.
    public private(set) var line = 1
    /// How far reading has come; its items are releases.
    public var progress: ReadingProgress {
        var progress = splitter.progress
        progress.items = summary.releases
        return progress
    }

    /// The file's name.
    public let name: String
    private let splitter: JSONItemSplitter
    private let document: JSONDocument
    private let headDocument = JSONDocument(limit: 1 << 20)
    private var waiting: [Step] = []
    private var packageSeen = 0
    private var publisher: String?
    private var licence: String?

    /// - Parameters:
    ///   - source: The file.
    ///   - itemLimit: The most bytes of one release or record.
    public init(_ source: any ByteReading, itemLimit: Int = 64 << 20) {
        name = source.name
        splitter = JSONItemSplitter(source, shape: Self.shape, limit: itemLimit)
        document = JSONDocument(limit: itemLimit)
    }

    /// Opens a file, or "-" for standard input.
    public convenience init(path: String) throws(InputProblem) { self.init(try ByteSource(path: path)) }

    /// The next release or problem; nil at the end.
    /// - Throws: What stops all reading: the file cannot be read on, or its compression is damaged or cut short.
    public func next() throws(InputProblem) -> Step? {
        while waiting.isEmpty {
            switch try splitter.next() {
            case nil:
                summary.packages = splitter.packageCount + summary.emptyPackages
                return nil
            case .problem(let problem):
                summary.skipped += 1
                return .problem(problem)
            case .item(let item): read(item)
            }
        }
        // Few wait at a time: one release and its warnings, or those of one record.
        return waiting.removeFirst()
    }

    private func read(_ item: JSONItem) {
        summary.packages = splitter.packageCount + summary.emptyPackages
        line = item.line
        takePackageHead(isInPackage: item.key != nil)
        do throws(JSONFault) {
            let root = try document.parse(padded: item.bytes)
            noteRepairs(item, root)
            readRecordOrRelease(item, root)
        } catch {
            let place = item.position(of: error.offset)
            skip(
                InputProblem(.notJSON, file: name, line: place.line, column: place.column, expected: error.expected))
        }
    }

    private func readRecordOrRelease(_ item: JSONItem, _ root: JSONValue) {
        let ocid = root.code("ocid")
        let compiled = root["compiledRelease"]
        let releases = root["releases"].map { Array($0.elements) } ?? []
        if item.key == "records" || compiled?.kind == .object || !releases.isEmpty {
            readRecord(item, ocid: ocid, compiled: compiled, releases: releases)
        } else if ocid == nil, item.key == nil, Self.isPackage(root) {
            summary.emptyPackages += 1
        } else {
            readRelease(item, root, recordOCID: nil)
        }
    }

    private static func isPackage(_ root: JSONValue) -> Bool {
        (root["publisher"] != nil || root["publishedDate"] != nil || root["uri"] != nil || root["version"] != nil)
            && root["tender"] == nil && root["awards"] == nil && root["parties"] == nil
    }

    private func readRecord(_ item: JSONItem, ocid: String?, compiled: JSONValue?, releases: [JSONValue]) {
        summary.records += 1
        if let compiled, compiled.kind == .object {
            readRelease(item, compiled, recordOCID: ocid)
            return
        }
        if releases.isEmpty {
            skip(problem(.missingValue, item, ocid, "a compiledRelease or releases in the record"))
        }
        for (ordinal, release) in releases.enumerated() {
            guard release.kind == .object, release["url"] == nil || release["id"] != nil else {
                skip(problem(.unexpectedShape, item, ocid, "a release inside the record, not a link to one"))
                continue
            }
            readRelease(item, release, recordOCID: ocid, ordinal: ordinal)
        }
    }

    private func readRelease(_ item: JSONItem, _ root: JSONValue, recordOCID: String?, ordinal: Int = 0) {
        guard let ocid = root.code("ocid") ?? recordOCID else {
            skip(problem(.missingIdentifier, item, root.code("id"), "an ocid"))
            return
        }
        var release = ReleaseBuilder(root).release(ocid: ocid) {
            ContentMark.of(item.bytes, ocid: ocid, root: root, ordinal: ordinal)
        }
        release.publisher = publisher
        release.licence = licence
        count(release)
        if release.hasDerivedID { summary.derivedIDs += 1 }
        if let fault = ReleaseShape.fault(in: root) {
            var problem = problem(.unexpectedShape, item, ocid, fault.expected, severity: .warning)
            problem.found = fault.key
            waiting.append(.problem(problem))
        }
        let unlinkable = release.awards.flatMap(\.suppliers).count { $0.isUnlinkable }
        if unlinkable > 0 {
            let expected: Expectation = "a name or a party for each supplier (\(unlinkable) without)"
            waiting.append(.problem(problem(.danglingReference, item, ocid, expected, severity: .warning)))
        }
        waiting.append(.release(release))
    }

    private func count(_ release: Release) {
        summary.releases += 1
        summary.awards += release.awards.count
        summary.contracts += release.contracts.count
        for supplier in release.awards.lazy.flatMap(\.suppliers) {
            summary.supplierMentions += 1
            if supplier.isUnlinkable {
                summary.unlinkableMentions += 1
            } else if !supplier.isResolved {
                summary.danglingMentions += 1
            }
        }
    }

    private func takePackageHead(isInPackage: Bool) {
        guard isInPackage else {
            (publisher, licence) = (nil, nil)
            return
        }
        guard splitter.packageCount != packageSeen else { return }
        packageSeen = splitter.packageCount
        (publisher, licence) = (nil, nil)
        guard let head = try? headDocument.parse(splitter.packageHead) else { return }
        publisher = head["publisher"]?.prose("name")
        licence = head.code("license")
    }

    // MARK: Problems

    private func noteRepairs(_ item: JSONItem, _ root: JSONValue) {
        if let key = BrokenKeys.first(in: root) {
            waiting.append(
                .problem(
                    InputProblem(
                        .unexpectedShape, file: name, line: item.line, column: item.column, record: root.code("ocid"),
                        found: key, expected: "keys without blanks; what stands under this one is not read",
                        severity: .warning)))
        }
        guard document.repairCount > 0 else { return }
        summary.repairs += document.repairCount
        for repair in document.repairs.prefix(3) {
            let place = item.position(of: repair.offset)
            let isBytes = repair.kind == .byteReread
            waiting.append(
                .problem(
                    InputProblem(
                        isBytes ? .notUTF8 : .notJSON, file: name, line: place.line, column: place.column,
                        record: root.code("ocid"), found: repair.raw,
                        expected: repair.kind.expectation(count: document.repairCount),
                        severity: .warning)))
        }
    }

    private func problem(
        _ code: InputProblem.Code, _ item: JSONItem, _ record: String?, _ expected: Expectation,
        severity: InputProblem.Severity = .error
    ) -> InputProblem {
        InputProblem(
            code, file: name, line: item.line, column: item.column, record: record, expected: expected,
            severity: severity)
    }

    private func skip(_ problem: InputProblem) {
        summary.skipped += 1
        waiting.append(.problem(problem))
    }
}
