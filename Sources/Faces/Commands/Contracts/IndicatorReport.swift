internal import Languages
internal import ProcurementIndicators

/// The findings of a computation in the format asked for.
struct IndicatorReport {
    let findings: Findings
    let ledger: NoticeLedger

    func print(_ format: OutputFormat) throws {
        switch format {
        case .json: try printDocument()
        case .jsonl:
            try format.print(findings.flags.lazy.map { PrintedFlag($0, ledger) })
            try format.print(coverage)
        case .csv:
            try format.print(findings.flags.lazy.map { PrintedFlag($0, ledger) })
            for line in coverage { Terminal.tell(line.message) }
        case .table:
            try format.print(findings.flags.lazy.map { PrintedFlag($0, ledger) })
            if !findings.flags.isEmpty { Swift.print() }
            try format.print(coverage)
            Terminal.tell(.commandContractsIndicatorsPrompt)
        }
    }

    private var coverage: [PrintedCoverage] {
        Indicator.allCases.map { indicator in
            PrintedCoverage(
                indicator: indicator, coverage: findings[indicator],
                flagged: findings.flags.count { $0.indicator == indicator })
        }
    }

    // MARK: One document

    /// What Cardinal prints: by kind, by id, by indicator; and beside it what could be computed at all.
    private func printDocument() throws {
        let output = StandardOutput()
        var bySubject: [Findings.Subject: [Findings.Flag]] = [:]
        var order: [Findings.Subject] = []
        for flag in findings.flags {
            if bySubject[flag.subject, default: []].isEmpty { order.append(flag.subject) }
            bySubject[flag.subject, default: []].append(flag)
        }
        for kind in PrintedSubject.Kind.allCases {
            try output.write(kind == .process ? "{" : ",\n")
            try output.write("\"\(kind.section)\":{")
            var isFirst = true
            for subject in order where PrintedSubject(subject, ledger).kind == kind {
                let name = JSONOutput.text(PrintedSubject(subject, ledger).id).bytes
                try output.write(isFirst ? "\n" : ",\n")
                try output.write(name + [UInt8(ascii: ":")] + figures(bySubject[subject] ?? []).bytes)
                isFirst = false
            }
            try output.write("}")
        }
        try output.write(",\n\"Meta\":")
        try output.write(meta(order).bytes)
        try output.write("}\n")
        try output.flush()
    }

    private func figures(_ flags: [Findings.Flag]) -> JSONOutput {
        .object(flags.map { ($0.indicator.code, PrintedFlag.json($0.figures)) })
    }

    private func meta(_ subjects: [Findings.Subject]) -> JSONOutput {
        var named: Set<String> = []
        let people = subjects.map { PrintedSubject($0, ledger) }.filter { $0.kind != .process }
        let names = people.compactMap { subject in
            named.insert(subject.id).inserted
                ? subject.name.map { (name: subject.id, value: JSONOutput.text($0)) } : nil
        }
        return .object([
            ("definitions", .text(procurementIndicatorsVersion)), ("currency", .optional(ledger.currency)),
            ("processes", .count(ledger.processCount)), ("notices", .count(ledger.noticeCount)),
            ("coverage", .object(coverage.map { ($0.indicator.code, $0.figures) })),
            ("fences", .list(findings.fences.map(Self.json))), ("names", .object(names)),
        ])
    }

    private static func json(_ fence: Findings.Fence) -> JSONOutput {
        .object([
            ("indicator", .text(fence.indicator.code)), ("group", .text(fence.group.rawValue)),
            ("n", .count(fence.quartiles.count)), ("q1", .number(fence.quartiles.first)),
            ("q3", .number(fence.quartiles.third)), ("fence", .number(fence.fence)), ("used", .boolean(fence.isUsed)),
        ])
    }
}
