extension Settings {
    /// Settings that are each right and do not go together.
    var contradictions: [SettingProblem] {
        var problems: [SettingProblem] = []
        func note(_ key: SettingKey, _ text: String) {
            problems.append(SettingProblem(key: key.name, source: value(key)?.source ?? .standard, text: text))
        }
        if text(.mailHost) != nil {
            if text(.mailSender) == nil { note(.mailSender, "is missing, and mail.host is set") }
            if text(.mailUser) != nil, text(.mailPassword) == nil {
                note(.mailPassword, "is missing, and mail.user is set")
            }
            if text(.mailSecurity) == "none", text(.mailUser) != nil {
                note(.mailSecurity, "a password is never sent without encryption: expected starttls or tls")
            }
            if text(.mailSecurity) == "none", !["localhost", "127.0.0.1", "::1"].contains(text(.mailHost)) {
                note(.mailSecurity, "another machine is never sent mail without encryption: expected starttls or tls")
            }
            if text(.publicAddress) == nil { note(.publicAddress, "is missing, and letters carry it") }
        }
        return problems
    }
}
