/// Words that link, praise or rank and say little about who is meant.
enum SmallWords {
    /// Left out as often as not: English, Welsh and the commonest abroad.
    static let fillers = """
        the of for and at in on by to from with an y yr ar o i ei et und e de del der die das des du la le les el los
        las da do dos di van von den zu zum a ac im am no nr number numero rhif
        """

    /// Between two partners.
    static let conjunctions = "and a ac et und y e"

    static let titles = """
        mr mrs ms miss mx dr doctor sir dame lord lady prof professor rev reverend fr father hon honourable obe mbe cbe
        kbe dbe gbe mp ms msp ma ba bsc msc phd md qc kc jp esq esquire capt captain col colonel maj major gen general
        lt lieutenant sgt sergeant cllr councillor mstr mister herr frau monsieur madame mme mlle senor senora sig
        signor dipl ing president prasident minister chancellor ambassador judge yr athro parch parchedig meistr
        """

    /// Ranks and respectful words that are part of some names.
    static let honorifics = """
        haji hajji hadji hajj haj alhaj mullah mulla mawlawi maulavi maulawi molvi sheikh shaikh shaykh sheik
        sayyid sayed sayyed ustad ustaz qari hafiz khwaja sardar imam ayatollah hojjatoleslam emir
        """

    /// Words that belong to the name that follows; written or not, joined or not.
    static let particles = """
        al el ul ur il ad as bin ibn ben bint binti van von der den de di da do dos das del della dello la le lo du des
        af av zu ter ten te op y e san st saint abu abou umm um bu ould oud na ap ab ferch verch mac mc o ni nic ui
        """

    /// Son of and daughter of in Welsh names: what follows is the father's name.
    static let patronymics = "ap ab ferch verch merch"

    /// Words that show a name to be Welsh, so that a single "a" in it is "and".
    static let welsh = """
        cyf cyfyngedig ccc cbc pac cwmni y yr ac gofal ty glanhau bwyd bara caws cig gwasanaethau adeiladu canolfan
        cymru cymdeithas partneriaeth llyfrau siop fferm
        """
}
