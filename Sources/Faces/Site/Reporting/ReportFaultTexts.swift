import Languages

/// How a script of the public's pages says what is wrong, in the words of pages that the server draws.
enum ReportFaultTexts {
    static func all(_ words: Words) -> [String: String] {
        var texts = [
            "faultTitle": words(.siteTitleFault(title: "{title}")), "faults": words(.siteFaults),
            "fault": words(.siteFault), "named": words(.siteFaultsNamed(label: "{label}", text: "{text}")),
            "missing": words(.reportFaultMissing), "tooLong": words(.reportFaultTooLong),
            "tooMuch": words(.reportFaultTooMuch), "connection": words(.reportScriptsConnection),
        ]
        for fault in ReportPageFault.allCases { texts[fault.rawValue] = words(.reportFault, fault) }
        for fault in StatusPage.Fault.allCases {
            texts["return-\(fault.rawValue)"] = words(.reportReturnFault, fault)
        }
        texts["return-form"] = words(.reportReturnFault, ReturnPage.Fault.form)
        return texts
    }
}
