import Access
import Languages
import ReportChannels
import Reports
import Sealing
import Storage

extension HearingStory {
    /// A report that came, with what it takes to write to it.
    private struct Arrived {
        var id: ID<Report>
        var sealing: ArrivalSealing

        /// An entry of a few words.
        func entry(_ kind: EntryKind, _ text: String) throws -> SealedEntry {
            let name = SealName.random()
            return SealedEntry(
                name: name, kind: kind,
                sealed: try EntrySealing.seal(
                    ReportMessage(text: text).json(), kind: kind, entry: name, seal: sealing.seal, keys: sealing.keys))
        }
    }

    /// In the order in which they came.
    func tellReports(until last: Day) async throws {
        try await tellRumour(try await send(.rumour, last, to: "handler"))
        try await tellPacking(try await send(.packing, last, to: "victims"))
        try await tellCarWash(try await send(.carWash, last, to: "handler"))
        _ = try await send(.insider, last, to: "scrutiny")
        _ = try await send(.cleaner, last, to: "slavery")
        _ = try await send(.nailBar, last, to: "handler")
    }

    private func send(_ told: ToldReport, _ last: Day, to reader: String) async throws -> Arrived {
        time.set(calendar.moved(last.adding(days: -told.daysAgo)))
        var draft = ReportDraft(at: time.clock.now())
        draft.role = told.role
        draft.area = told.role == .sawSomething ? "gwynfryn" : nil
        for (question, answer) in told.answers { draft.answers[question.rawValue] = answer }
        let intake = try await reports.channels.intake(for: told.role, area: draft.area)
        guard let intake, let sealing = draft.sealing, let content = ReportContent(draft, language: told.language)
        else { throw DemonstrationError("nobody to read a report") }
        var submission = try sealing.submission(
            content.json(), role: told.role, language: told.language,
            excluded: Set(try told.excluded.compactMap { try person($0).person }), to: intake,
            salt: try await reports.channels.receiptSalt())
        submission.area = draft.area
        submission.isChild = told.isChild
        _ = try await reports.receive(submission, from: Reporter(node: "demonstration"))
        var filter = ReportFilter()
        filter.show = .all
        filter.isByArrival = true
        let page = try await reports.list(filter, PageRequest(number: 1, size: 20), as: try person(reader))
        guard let found = page.items.first(where: { $0.report.seal == sealing.seal }) else {
            throw DemonstrationError("a report that nobody received")
        }
        return Arrived(id: found.report.id, sealing: sealing)
    }

    private func tellCarWash(_ report: Arrived) async throws {
        let handler = try person("handler")
        _ = try await reports.open(report.id, as: handler)
        try await reports.assess(
            report.id, .soon,
            reasons: report.entry(
                .assessment, "Five people, living on site, papers held. No sign that anybody is hurt today."),
            as: handler)
        try await reports.assign(report.id, to: handler.person, as: handler)
        try await reports.note(
            report.entry(.note, "Same van as in a traffic stop last month? Ask before anybody goes there."),
            on: report.id,
            as: handler)
        try await reports.answer(
            report.entry(
                .answer,
                "Thank you. We have read what you sent and somebody is looking into it. Please do not speak to the men about us."
            ),
            to: report.id, as: handler)
    }

    private func tellPacking(_ report: Arrived) async throws {
        let officer = try person("victims")
        _ = try await reports.open(report.id, as: officer)
        try await reports.assess(
            report.id, .now,
            reasons: report.entry(.assessment, "Out, and safe with a friend; the employer may be looking."),
            as: officer)
        try await reports.answer(
            report.entry(
                .answer,
                "Diolch am ddweud wrthym. Rydych yn ddiogel i siarad â ni. Hoffech chi i rywun o elusen gysylltu â chi?"
            ),
            to: report.id, as: officer)
        let found = try ReceiptKeys(report.sealing.receipt, salt: try await reports.channels.receiptSalt())
        try await reports.add(
            report.entry(.message, "Hoffwn, os gwelwch yn dda. Mae dau arall yn dal yno."), to: found.lookup,
            from: Reporter(node: "demonstration"))
    }

    private func tellRumour(_ report: Arrived) async throws {
        let handler = try person("handler")
        _ = try await reports.open(report.id, as: handler)
        try await reports.assess(
            report.id, .routine, reasons: report.entry(.assessment, "Hearsay, no place and no time."), as: handler)
        try await reports.close(
            report.id, .cannotBeFollowed, note: report.entry(.note, "Nothing to go on. Kept for its days."), as: handler
        )
    }
}
