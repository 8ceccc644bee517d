import Hummingbird
import NIOCore
import Reports
import Sealing

/// Reads a page of the form as it was sent. A file is sealed as its bytes arrive, with the draft's own key, so that nothing of it is ever written
/// plainly: the draft stands before it in the form.
struct ReportFormReader {
    /// What was sent.
    struct Sent: Sendable {
        var form = Form()
        var draft: ReportDraft?
        /// A file that could not be taken.
        var fault: ReportPageFault?
    }

    let settings: SiteSettings
    let hearing: HearingServices

    /// - Throws: `PageFault.badRequest`, `.tooLarge`.
    func read(_ request: Request) async throws -> Sent {
        let type = request.headers[.contentType] ?? ""
        if let boundary = UploadReader.boundary(of: type) { return try await read(request, boundary) }
        guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else { throw PageFault.badRequest }
        let body = try await request.body.collect(upTo: settings.largestForm)
        var sent = Sent(form: Form(urlencoded: body.readableBytesView))
        sent.draft = hearing.drafts.draft(sent.form["draft"])
        return sent
    }

    private func read(_ request: Request, _ boundary: String) async throws -> Sent {
        var parser = MultipartParser(boundary: boundary)
        var gathering = ReportFormGathering(hearing: hearing, mostField: settings.largestForm)
        for try await bytes in request.body {
            var events: [MultipartParser.Event] = []
            try parser.feed(bytes) { events.append($0) }
            for event in events { try await gathering.take(event) }
        }
        guard parser.isComplete else {
            await gathering.giveUp()
            throw PageFault.badRequest
        }
        return gathering.sent
    }
}
