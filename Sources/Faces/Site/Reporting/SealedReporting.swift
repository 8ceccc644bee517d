import GeographicAreas
import Hummingbird
import Languages
import NIOCore
import PublicGuidance
import ReportChannels
import Reports
import Sealing
import Storage

/// Answers the script that leads through the form in the reporter's own browser. What it sends is sealed already: nothing here can read it.
struct SealedReporting: Sendable {
    let hearing: HearingServices
    let reporter: Reporter
    let clock: Storage.Clock
    let gate: ReportGate

    init(services: SiteServices, gate: ReportGate) {
        self.gate = gate
        hearing = services.hearing
        reporter = Reporter(node: services.node)
        clock = services.clock
    }

    /// All pages of the form, empty.
    func form() async throws -> ReportFormPage {
        var places: [ReporterRole: [ReportingPlace]] = [:]
        for role in ReporterRole.allCases { places[role] = try await hearing.channels.places(for: role) }
        return ReportFormPage(
            places: places, salt: try await hearing.channels.receiptSalt(),
            map: ReportMap(try await hearing.channels.areaMap()), at: clock.now())
    }

    /// Whom a report through a channel is sealed to.
    /// - Throws: `PageFault.notFound` where it takes none.
    func readers(of channel: ID<ReportChannel>, _ words: Words) async throws -> Response {
        guard let intake = try await hearing.channels.intake(channel) else { throw PageFault.notFound }
        let surroundings = try await ReportSurroundings(intake, hearing.channels)
        return try Response(json: ReportReaders(intake, surroundings, words))
    }

    /// The signs that are known from a kind of place.
    /// - Throws: `PageFault.notFound` for a code that is none.
    func signs(of setting: String, _ words: Words) throws -> Response {
        guard setting == ReportCodes.otherSetting || Setting(rawValue: setting) != nil else { throw PageFault.notFound }
        var draft = ReportDraft(at: clock.now())
        draft.answers[ReportQuestion.setting.rawValue] = [setting]
        let signs = ReportCodes.codes(of: .signs, in: draft).map { code in
            ["value": code, "label": ReportCodes.label(of: code, .signs, words)]
        }
        return try Response(json: ["choices": signs])
    }

    /// With what a page finds the area of a point itself.
    /// - Throws: `PageFault.notFound` where no areas were loaded.
    func outlines() async throws -> Response {
        guard let outlines = try await hearing.channels.areaOutlines() else { throw PageFault.notFound }
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(bytes: outlines.bytes)))
    }

    /// The small map.
    /// - Throws: `PageFault.notFound` where there is none.
    func map() async throws -> Response {
        guard let map = ReportMap(try await hearing.channels.areaMap()) else { throw PageFault.notFound }
        return Response(
            status: .ok, headers: [.contentType: "image/svg+xml"],
            body: .init(byteBuffer: ByteBuffer(string: map.svg)))
    }

    /// Keeps a report.
    func receive(_ request: Request, _ catalogue: Catalogue) async throws -> Response {
        let sent: SealedReport = try await JSONBody.read(of: request, upTo: SealedReport.mostBytes)
        do {
            guard var submission = sent.submission() else { throw ReportsError(.badSeal) }
            let places = try await hearing.channels.places(for: submission.role)
            guard let place = places.first(where: { $0.channel == submission.channel }),
                let intake = try await hearing.channels.intake(submission.channel)
            else { throw ReportsError(.closed) }
            submission.area = place.area
            if place.area == nil, let code = sent.area {
                submission.area = try await hearing.channels.areas().first { $0.code == code }?.code
            }
            if gate.isBusy, !gate.isDone(sent.work, for: submission.seal) { return try askForWork() }
            let moment = try await hearing.reports.receive(submission, from: reporter)
            gate.note()
            let hours = intake.channel.terms.firstLookHours
            var texts: [String: [String: String]] = [:]
            for language in Language.allCases {
                let words = Words(catalogue: catalogue, language: language)
                texts[language.rawValue] = [
                    "proof": ReportSentPage.proof(at: moment, words),
                    "look": ReportSentPage.look(hours: hours, words),
                ]
            }
            return try Response(json: texts)
        } catch let error as ReportsError { return try Self.refusal(error) }
    }

    private func askForWork() throws -> Response {
        struct Asked: Encodable {
            var fault = "workMissing"
            var challenge: String
            var bits = ReportGate.bits
        }
        return try Response(json: Asked(challenge: try gate.challenge()), status: .conflict)
    }

    /// Begins a file, or tells how much of it is here already.
    func beginFile(_ file: SealName) async throws -> Response {
        do {
            try await hearing.reports.beginFile(file)
            return try await kept(of: file)
        } catch let error as ReportsError { return try Self.refusal(error) }
    }

    /// Keeps a chunk of a file.
    func keep(_ request: Request, number: Int, of file: SealName) async throws -> Response {
        guard request.headers[.contentType]?.lowercased() == "application/octet-stream" else {
            throw PageFault.badRequest
        }
        let chunk = try await request.body.collect(upTo: FileSealer.largestChunk)
        do {
            try await hearing.reports.keep(Array(chunk.readableBytesView), number: number, of: file)
            return try await kept(of: file)
        } catch let error as ReportsError { return try Self.refusal(error) }
    }

    /// Ends a file.
    func finish(_ request: Request, _ file: SealName) async throws -> Response {
        struct End: Decodable { var chunks: Int }
        let end: End = try await JSONBody.read(of: request, upTo: 1_000)
        do {
            try await hearing.reports.finish(file, chunks: end.chunks)
            return try await kept(of: file)
        } catch let error as ReportsError { return try Self.refusal(error) }
    }

    private func kept(of file: SealName) async throws -> Response {
        try Response(json: ["kept": try await hearing.reports.chunksKept(of: file)])
    }

    /// Why something was not taken, by its code. What the script says about it stands in its document.
    private static func refusal(_ error: ReportsError) throws -> Response {
        try Response(json: ["fault": error.code.rawValue], status: .conflict)
    }
}
