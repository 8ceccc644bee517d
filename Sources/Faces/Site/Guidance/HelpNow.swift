import PublicGuidance

/// The block in the foot of every page that somebody may read who is in danger: whom to call now.
struct HelpNow {
    var contacts: ContactTable

    var fields: Fields {
        let others: Fields = [
            "emergencyNumber": contacts[.emergency].number, "emergencyLink": contacts[.emergency].link,
            "policeNumber": contacts[.police].number, "policeLink": contacts[.police].link,
        ]
        return helpline.adding(others)
    }

    /// The helpline's number, for sentences that end with it on pages of any kind.
    var helpline: Fields {
        ["helplineNumber": contacts[.helpline].number, "helplineLink": contacts[.helpline].link]
    }
}
