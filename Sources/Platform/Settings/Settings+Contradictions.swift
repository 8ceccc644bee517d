import Languages

extension Settings {
    /// Settings that are each right and do not go together.
    var contradictions: [SettingProblem] {
        var problems: [SettingProblem] = []
        func note(_ key: SettingKey, _ message: Message) {
            problems.append(
                SettingProblem(key: key.name, source: value(key)?.source ?? .standard, fault: .plain(message)))
        }
        if text(.mailHost) != nil {
            if text(.mailSender) == nil {
                note(.mailSender, .settingFaultMissing(other: SettingKey.mailHost.name))
            }
            if text(.mailUser) != nil, text(.mailPassword) == nil {
                note(.mailPassword, .settingFaultMissing(other: SettingKey.mailUser.name))
            }
            if text(.mailSecurity) == "none", text(.mailUser) != nil {
                note(.mailSecurity, .settingFaultOpenPassword)
            }
            if text(.mailSecurity) == "none", !["localhost", "127.0.0.1", "::1"].contains(text(.mailHost)) {
                note(.mailSecurity, .settingFaultOpenMail)
            }
            if text(.publicAddress) == nil { note(.publicAddress, .settingFaultMissingAddress) }
        }
        return problems
    }
}
