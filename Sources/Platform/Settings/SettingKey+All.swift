/// Every setting, by area. To add one, add it here and to `all`, and what it is for to the catalogue (`setting.help.…`).
extension SettingKey {
    public static let database = SettingKey("database", .text, isSecret: true)
    public static let node = SettingKey("node", .text)

    // MARK: Keys and the trail

    public static let secretKey = SettingKey("secret.key", .text, isSecret: true)
    public static let secretKeyFile = SettingKey("secret.keyFile", .path)
    public static let trailKey = SettingKey("trail.key", .path)
    public static let trailHeads = SettingKey("trail.heads", .path)

    // MARK: Signing in

    public static let signOnFile = SettingKey("signOn.file", .path)
    public static let sessionIdleMinutes = SettingKey(
        "sessions.idleMinutes", .number(5...1440), standard: "60", unit: .minutes)
    public static let sessionAbsoluteMinutes = SettingKey(
        "sessions.absoluteMinutes", .number(5...1440), standard: "720", unit: .minutes)
    public static let sessionProofMinutes = SettingKey(
        "sessions.proofMinutes", .number(1...60), standard: "10", unit: .minutes)

    // MARK: The pages

    public static let host = SettingKey("server.host", .text, standard: "127.0.0.1")
    public static let port = SettingKey("server.port", .number(0...65_535), standard: "8080")
    public static let publicAddress = SettingKey("server.publicAddress", .webAddress)
    public static let uploads = SettingKey("server.uploads", .path)
    public static let contact = SettingKey("server.contact", .text)
    public static let exitAddress = SettingKey(
        "server.exitAddress", .pageAddress, standard: "https://www.bbc.co.uk/weather")
    public static let stopSeconds = SettingKey("server.stopSeconds", .number(0...3600), standard: "30", unit: .seconds)

    // MARK: Limits

    public static let largestUpload = SettingKey(
        "limits.uploadBytes", .number(1024...(1 << 40)), standard: "2147483648", unit: .bytes)
    public static let largestForm = SettingKey(
        "limits.formBytes", .number(1024...(1 << 26)), standard: "1048576", unit: .bytes)
    public static let requestsPerMinute = SettingKey(
        "limits.requestsPerMinute", .number(1...1_000_000), standard: "600", unit: .requestsPerMinute)
    public static let formsPerMinute = SettingKey(
        "limits.formsPerMinute", .number(1...1_000_000), standard: "120", unit: .requestsPerMinute)
    public static let strangersPerMinute = SettingKey(
        "limits.strangersPerMinute", .number(1...1_000_000), standard: "1200", unit: .requestsPerMinute)
    public static let reportsPerHour = SettingKey(
        "limits.reportsPerHour", .number(1...1_000_000), standard: "1000", unit: .reportsPerHour)
    public static let requestSeconds = SettingKey(
        "limits.requestSeconds", .number(1...3600), standard: "60", unit: .seconds)
    public static let headSeconds = SettingKey("limits.headSeconds", .number(1...600), standard: "15", unit: .seconds)
    public static let bodyBytesPerSecond = SettingKey(
        "limits.bodyBytesPerSecond", .number(1...(1 << 30)), standard: "1024", unit: .bytesPerSecond)
    public static let bodyGraceSeconds = SettingKey(
        "limits.bodyGraceSeconds", .number(1...3600), standard: "30", unit: .seconds)
    public static let idleSeconds = SettingKey("limits.idleSeconds", .number(1...3600), standard: "75", unit: .seconds)

    // MARK: Mail

    public static let mailHost = SettingKey("mail.host", .text)
    public static let mailPort = SettingKey("mail.port", .number(1...65_535), standard: "587")
    public static let mailSecurity = SettingKey(
        "mail.security", .choice(["starttls", "tls", "none"]), standard: "starttls")
    public static let mailUser = SettingKey("mail.user", .text)
    public static let mailPassword = SettingKey("mail.password", .text, isSecret: true)
    public static let mailSender = SettingKey("mail.sender", .text)
    public static let mailSenderName = SettingKey("mail.senderName", .text, standard: "Manumit")
    public static let mailCertificates = SettingKey("mail.certificates", .path)

    // MARK: Reminders

    public static let remindersDaysBefore = SettingKey(
        "reminders.daysBefore", .number(0...60), standard: "7", unit: .days)
    public static let remindersDaysAfter = SettingKey(
        "reminders.daysAfter", .number(1...60), standard: "1", unit: .days)

    // MARK: Reports

    public static let destroyedReports = SettingKey("reports.destroyed", .path)

    // MARK: Operation

    public static let operationHost = SettingKey("operation.host", .text, standard: "127.0.0.1")
    public static let operationPort = SettingKey("operation.port", .number(0...65_535))
    public static let logLevel = SettingKey(
        "log.level", .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]), standard: "info")
    public static let logFormat = SettingKey("log.format", .choice(["text", "json"]), standard: "text")

    public static let all: [SettingKey] = [
        database, node, secretKey, secretKeyFile, trailKey, trailHeads, signOnFile, sessionIdleMinutes,
        sessionAbsoluteMinutes, sessionProofMinutes, host, port, publicAddress, uploads, contact, exitAddress,
        stopSeconds, largestUpload, largestForm, requestsPerMinute, formsPerMinute, strangersPerMinute, reportsPerHour,
        requestSeconds, headSeconds, bodyBytesPerSecond, bodyGraceSeconds, idleSeconds, mailHost, mailPort,
        mailSecurity, mailUser, mailPassword, mailSender, mailSenderName, mailCertificates, remindersDaysBefore,
        remindersDaysAfter, destroyedReports, operationHost, operationPort, logLevel, logFormat,
    ]
}
