/// Small files of the published shapes. Every name and number is made up.
enum Shapes {
    static let older = """
        [{"statementID":"e1","statementType":"entityStatement","statementDate":"2020-01-02","entityType":"registeredEntity",
          "name":"Dyffryn Cleaning Ltd","incorporatedInJurisdiction":{"name":"United Kingdom","code":"GB"},
          "identifiers":[{"scheme":"GB-COH","schemeName":"Companies House","id":"1234567"}],
          "addresses":[{"type":"registered","address":"1 Stryd Fawr","country":"GB"}],
          "publicationDetails":{"bodsVersion":"0.2"}},
         {"statementID":"p1","statementType":"personStatement","personType":"knownPerson",
          "names":[{"type":"individual","fullName":"Mair Example","givenName":"Mair","familyName":"Example"},
                   {"type":"alternative","fullName":"M. Example"}],
          "birthDate":"1975-04-12","nationalities":[{"name":"France","code":"FR"}],
          "addresses":[{"type":"residence","country":"GB-WLS"},{"type":"placeOfBirth","country":"BR"}]},
         {"statementID":"p2","statementType":"personStatement","personType":"anonymousPerson",
          "missingInfoReason":"withheld"},
         {"statementID":"o1","statementType":"ownershipOrControlStatement","statementDate":"2020-01-02",
          "subject":{"describedByEntityStatement":"e1"},"interestedParty":{"describedByPersonStatement":"p1"},
          "interests":[{"type":"shareholding","interestLevel":"direct","beneficialOwnershipOrControl":true,
            "share":{"exact":87.5},"startDate":"2016-04-06"},
           {"type":"voting-rights","interestLevel":"indirect",
            "share":{"minimum":25,"maximum":50,"exclusiveMinimum":true,"exclusiveMaximum":false},"endDate":"2019-01-31"}]},
         {"statementID":"o2","statementType":"ownershipOrControlStatement",
          "subject":{"describedByEntityStatement":"e1"},
          "interestedParty":{"unspecified":{"reason":"interested-party-exempt-from-disclosure","description":"…"}}}]
        """

    static let newer = """
        {"statementId":"s1","recordId":"body","recordType":"entity","recordStatus":"new","statementDate":"2024-01-01",\
        "declarationSubject":"body","recordDetails":{"isComponent":false,"entityType":{"type":"registeredEntity"},\
        "name":"Old Name Ltd","jurisdiction":{"name":"Wales","code":"GB-WLS"},"publicationDetails":{"bodsVersion":"0.4"}}}
        {"statementId":"s2","recordId":"body","recordType":"entity","recordStatus":"updated","statementDate":"2025-01-01",\
        "recordDetails":{"isComponent":false,"entityType":{"type":"registeredEntity"},"name":"New Name Ltd"}}
        {"statementId":"s3","recordId":"owner","recordType":"person","recordStatus":"new","statementDate":"2024-01-01",\
        "recordDetails":{"personType":"knownPerson","names":[{"fullName":"Ifan Sample"}],"birthDate":"1980"}}
        {"statementId":"s4","recordId":"link","recordType":"relationship","recordStatus":"new","statementDate":"2024-01-01",\
        "recordDetails":{"subject":"body","interestedParty":"owner","interests":[{"type":"appointmentOfBoard",\
        "directOrIndirect":"direct"},{"type":"shareholding","share":{"exclusiveMinimum":50,"exclusiveMaximum":75}}]}}
        {"statementId":"s5","recordId":"link","recordType":"relationship","recordStatus":"closed","statementDate":"2025-06-30",\
        "recordDetails":{"subject":"body","interestedParty":"owner","interests":[]}}
        {"statementId":"s6","recordId":"link2","recordType":"relationship","recordStatus":"new","statementDate":"2025-07-01",\
        "recordDetails":{"subject":"body","interestedParty":{"reason":"informationUnknownToPublisher"},"interests":[]}}

        """

    static let snapshot = """
        {"company_number":"01234567","data":{"kind":"corporate-entity-person-with-significant-control","name":"Holding Example Ltd",\
        "identification":{"legal_form":"Limited Company","legal_authority":"Companies Act","country_registered":"England",\
        "place_registered":"Companies House","registration_number":"7654321"},"address":{"country":"Wales"},\
        "natures_of_control":["ownership-of-shares-75-to-100-percent","voting-rights-75-to-100-percent",\
        "right-to-appoint-and-remove-directors"],"notified_on":"2018-05-01","etag":"aa",\
        "links":{"self":"/company/01234567/persons-with-significant-control/corporate-entity/Xy1"}}}
        {"company_number":"07654321","data":{"kind":"individual-person-with-significant-control","name":"Ms Mair Example",\
        "name_elements":{"title":"Ms","forename":"Mair","middle_name":"Ann","surname":"Example"},\
        "date_of_birth":{"month":4,"year":1975},"nationality":"British,Irish","country_of_residence":"Wales",\
        "natures_of_control":["ownership-of-shares-25-to-50-percent-as-trust"],"notified_on":"2016-04-06",\
        "ceased_on":"2021-03-31","etag":"bb"}}
        {"company_number":"07654321","data":{"kind":"super-secure-person-with-significant-control","name":"Never Shown",\
        "description":"super-secure-persons-with-significant-control","ceased":false,"etag":"cc","date_of_birth":{"year":1960}}}
        {"company_number":"00000009","data":{"kind":"persons-with-significant-control-statement",\
        "statement":"no-individual-or-entity-with-signficant-control","notified_on":"2017-01-01","etag":"dd"}}
        {"company_number":"SC00010","data":{"kind":"exemptions","exemptions":{"psc_exempt_as_shares_admitted_on_market":{}},"etag":"ee"}}
        {"data":{"kind":"totals#persons-of-significant-control-snapshot","statements_count":1}}

        """
}
