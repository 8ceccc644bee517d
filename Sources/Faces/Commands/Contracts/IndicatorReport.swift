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

    /// What Cardinal prints: by kind, by id, by indicator; and beside it what could be computed at all. Written as it comes, so that
    /// it takes no memory of its own.
    private func printDocument() throws {
        let output = StandardOutput()
        let flags = findings.flags
        // Those of one subject together, each in the order of indicators.
        let order = flags.indices.sorted { Self.place(flags[$0], $0) < Self.place(flags[$1], $1) }
        var next = order.startIndex
        var line: [UInt8] = []
        for kind in PrintedSubject.Kind.allCases {
            try output.write((kind == .process ? "{" : ",\n") + "\"\(kind.section)\":{")
            var isFirst = true
            while next < order.endIndex, PrintedSubject.Kind(flags[order[next]].subject) == kind {
                let subject = flags[order[next]].subject
                let end = order[next...].firstIndex { flags[$0].subject != subject } ?? order.endIndex
                line.removeAll(keepingCapacity: true)
                line.append(contentsOf: (isFirst ? "\n" : ",\n").utf8)
                JSONOutput.appendQuoted(PrintedSubject.id(subject, ledger), to: &line)
                for index in order[next..<end] {
                    line.append(UInt8(ascii: index == order[next] ? ":" : ","))
                    if index == order[next] { line.append(UInt8(ascii: "{")) }
                    Self.append(flags[index], to: &line)
                }
                line.append(UInt8(ascii: "}"))
                try output.write(line)
                isFirst = false
                next = end
            }
            try output.write("}")
        }
        try output.write(",\n\"Meta\":")
        try output.write(meta.bytes)
        try output.write("}\n")
        try output.flush()
    }

    private static func place(_ flag: Findings.Flag, _ index: Int) -> (Int, UInt32, Int) {
        switch flag.subject {
        case .process(let number): (0, number, index)
        case .buyer(let number): (1, number, index)
        case .procuringEntity(let number): (2, number, index)
        case .tenderer(let number): (3, number, index)
        }
    }

    /// A flag as a member: `"R003":{"value":1.0,"days":3.0}`.
    private static func append(_ flag: Findings.Flag, to line: inout [UInt8]) {
        JSONOutput.appendQuoted(flag.indicator.code, to: &line)
        line.append(contentsOf: ":{\"value\":".utf8)
        line.append(contentsOf: JSONOutput.rounded(flag.value).utf8)
        for figure in flag.more {
            line.append(UInt8(ascii: ","))
            JSONOutput.appendQuoted(figure.name.rawValue, to: &line)
            line.append(UInt8(ascii: ":"))
            line.append(contentsOf: JSONOutput.rounded(figure.value).utf8)
        }
        line.append(UInt8(ascii: "}"))
    }

    private var meta: JSONOutput {
        .object([
            ("definitions", .text(procurementIndicatorsVersion)), ("currency", .optional(ledger.currency)),
            ("processes", .count(ledger.processCount)), ("notices", .count(ledger.noticeCount)),
            ("coverage", .object(coverage.map { ($0.indicator.code, $0.figures) })),
            ("fences", .list(findings.fences.map(Self.json))), ("names", .object(names)),
        ])
    }

    /// The names that notices tell for the organisations flagged, each once.
    private var names: [(name: String, value: JSONOutput)] {
        var told: Set<UInt32> = []
        return findings.flags.compactMap { flag in
            guard PrintedSubject.Kind(flag.subject) != .process else { return nil }
            guard told.insert(Self.place(flag, 0).1).inserted else { return nil }
            let subject = PrintedSubject(flag.subject, ledger)
            return subject.name.map { (name: subject.id, value: JSONOutput.text($0)) }
        }
    }

    private static func json(_ fence: Findings.Fence) -> JSONOutput {
        .object([
            ("indicator", .text(fence.indicator.code)), ("group", .text(fence.group.rawValue)),
            ("n", .count(fence.quartiles.count)), ("q1", .number(fence.quartiles.first)),
            ("q3", .number(fence.quartiles.third)), ("fence", .number(fence.fence)), ("used", .boolean(fence.isUsed)),
        ])
    }
}
