import NIOCore
import Reports
import Sealing

/// What has come of a form with a file so far.
struct ReportFormGathering {
    let hearing: HearingServices
    let mostField: Int
    private(set) var sent = ReportFormReader.Sent()
    private var part: MultipartPart?
    private var value: [UInt8] = []
    private var fieldBytes = 0
    private var file: ArrivingFile?

    init(hearing: HearingServices, mostField: Int) {
        self.hearing = hearing
        self.mostField = mostField
    }

    /// - Throws: `PageFault.tooLarge` for fields.
    mutating func take(_ event: MultipartParser.Event) async throws {
        switch event {
        case .began(let part):
            self.part = part
            guard let name = part.fileName, !name.isEmpty else { return }
            sent.draft = hearing.drafts.draft(sent.form["draft"])
            file = try await arriving(name)
        case .content(let bytes):
            if var arriving = file {
                do {
                    try await arriving.append(bytes, to: hearing.reports)
                    file = arriving
                } catch is ReportsError { await giveUp() } catch is SealingError { await giveUp() }
            } else if part?.fileName == nil {
                fieldBytes += bytes.readableBytes
                guard fieldBytes <= mostField else { throw PageFault.tooLarge }
                value += bytes.readableBytesView
            }
        case .ended:
            if let arriving = file {
                await finish(arriving)
            } else if let part, part.fileName == nil {
                sent.form.fields.append(Form.Field(name: part.name, value: Form.text(value)))
                if part.name == "draft" { sent.draft = hearing.drafts.draft(sent.form["draft"]) }
            }
            file = nil
            part = nil
            value.overwrite()
        }
    }

    /// Throws away what came of a file.
    mutating func giveUp() async {
        guard let file else { return }
        sent.fault = .file
        self.file = nil
        try? await hearing.reports.discard(file.name)
    }

    private mutating func arriving(_ name: String) async throws -> ArrivingFile? {
        guard let draft = sent.draft, let sealing = draft.sealing else { return nil }
        let kept = draft.files.filter { $0.cleanOf == nil }.count
        guard kept < ReportLimits.mostFiles / 2 else {
            sent.fault = .file
            return nil
        }
        do {
            return try await ArrivingFile.begin(name, sealing.keys.content, in: hearing.reports)
        } catch is ReportsError {
            sent.fault = .file
            return nil
        }
    }

    private mutating func finish(_ arriving: ArrivingFile) async {
        do {
            let files = try await arriving.finish(
                in: hearing.reports, cleaner: hearing.cleaner, tellsFacts: sent.form["facts"] == "yes")
            sent.draft?.files += files
            if files.isEmpty { sent.fault = .file }
        } catch { await giveUp() }
    }
}
