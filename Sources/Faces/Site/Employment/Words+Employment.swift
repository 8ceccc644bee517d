import EthicalEmployment
import EvidenceFiles
import Languages
import Storage

extension Words {
    /// How long something still counts; nil for what was said without an end.
    func tag(of expiry: Expiry) -> Tag? {
        switch expiry {
        case .none: nil
        case .valid(let days): Tag(.good, self(.employmentExpiryValid(count: days)))
        case .soon(let days): Tag(.warn, self(.employmentExpirySoon(count: days)))
        case .expired(let days): Tag(.danger, self(.employmentExpiryOver(count: days)))
        }
    }

    /// How long until something is to be looked at again.
    func reviewTag(of expiry: Expiry) -> Tag? {
        switch expiry {
        case .none: nil
        case .valid(let days): Tag(.good, self(.employmentReviewValid(count: days)))
        case .soon(let days): Tag(.warn, self(.employmentReviewSoon(count: days)))
        case .expired(let days): Tag(.danger, self(.employmentReviewOver(count: days)))
        }
    }

    /// What is known of the living wage; unknown where nothing is.
    func tag(of status: LivingWageStatus?) -> Tag {
        guard let status else { return Tag(.unknown, self(.employmentWageUnknown)) }
        let tone: Tag.Tone =
            switch status.state {
            case .accredited: .good
            case .paysWithoutAccreditation, .workingTowards: .plain
            case .doesNotPay: .warn
            case .didNotAnswer: .unknown
            }
        return Tag(tone, self(.employmentWageState, status.state))
    }

    func tag(of answer: WorkAnswer?) -> Tag {
        guard let answer else { return Tag(.unknown, self(.employmentTermsUnanswered)) }
        let tone: Tag.Tone =
            switch answer.state {
            case .notUsed: .good
            case .usedFairly: .plain
            case .beingPutRight: .warn
            case .unfair: .danger
            case .notKnown: .unknown
            }
        return Tag(tone, self(.employmentTermsState, answer.state))
    }

    func tag(of state: PromiseProgress.State) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .kept: .good
            case .keptLate, .notYetDue, .withdrawn: .plain
            case .behind: .warn
            }
        return Tag(tone, self(.employmentPromiseState, state))
    }

    /// The lines that tell what evidence there is.
    func lines(of evidence: EmploymentEvidence) -> [EvidenceLine] {
        var lines: [EvidenceLine] = []
        if !evidence.title.isEmpty || evidence.link != nil {
            let title = evidence.title.isEmpty ? evidence.link : evidence.title
            lines.append(EvidenceLine(label: self(.employmentEvidence), text: title, link: evidence.link))
        }
        if let file = evidence.file {
            lines.append(
                EvidenceLine(
                    label: self(.employmentEvidenceFile), text: file.name, note: facts(of: file),
                    link: "/employment/files/\(file.id)", tag: tag(of: file.scan)))
        }
        if let hash = evidence.fileHash {
            lines.append(EvidenceLine(label: self(.employmentEvidenceHash), text: hash))
        }
        return lines
    }

    /// What evidence there is, in a cell of a table.
    func cell(of evidence: EmploymentEvidence) -> Table.Cell {
        let file = evidence.file
        let title = [evidence.title, file?.name ?? "", "–"].first { !$0.isEmpty } ?? "–"
        return Table.Cell(
            title, link: file.map { Address("/employment/files/\($0.id)") }, tag: file.map { tag(of: $0.scan) },
            note: [evidence.link, file.map(facts), evidence.fileHash].compactMap(\.self).first)
    }

    /// `22 Nov 2026, by N. Officer`.
    func recorded(_ moment: Timestamp, by name: String?) -> String {
        let day = shortDay(Self.day(of: moment))
        return name.map { self(.employmentRecordedBy(day: day, name: $0)) } ?? day
    }

    /// A share in per cent with one decimal, rounded down so that nothing looks better than it is; unknown where there is none.
    func percent(_ share: Double?) -> String {
        share.map { "\(language.decimal(($0 * 10 + 1e-7).rounded(.down) / 10, places: 1))%" } ?? self(.siteUnknown)
    }

    /// A number of days, with one decimal where it has one; unknown where there is none.
    func days(_ days: Double?) -> String {
        days.map { language.decimal($0, places: $0 == $0.rounded() ? 0 : 1) } ?? self(.siteUnknown)
    }

    /// `1 Apr 2026 to 30 Jun 2026`.
    func period(_ period: PaymentPeriod) -> String {
        self(.employmentPeriod(first: shortDay(period.first), last: shortDay(period.last)))
    }
}
