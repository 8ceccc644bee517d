/// Words that stand for one another. A line is a group; a word may be in several groups.
enum WordGroups {
    /// Given names, their spellings and their short and familiar forms: English, Welsh, Scottish, Irish and the
    /// commonest abroad.
    static let givenNames = """
        william bill billy will wil willie willy liam guillermo wilhelm guillaume
        gwilym wil gwil william
        robert bob bobby rob robbie robin bert rupert roberto
        richard rick ricky dick rich richie ricardo
        rhisiart richard
        john jon johnny jack jonny johnnie johan johannes juan jean giovanni ivan jan ian sean shaun shawn evan ioan ieuan
        sean shaun shawn shane
        sion john
        iain ian
        ifan ianto evan
        ieuan iestyn
        jonathan jon jonny nathan
        david dave davey davy davie dai dafydd dewi taffy dawood dawud daud
        dafydd dai deio
        gruffydd guto gruff griffith griffiths gruffudd
        catrin cati cadi catherine
        catherine katherine kathryn kate cathy kathy katie kitty katharine kathleen kat katarina catarina ekaterina cath
        elizabeth liz lizzie beth betty eliza elisabeth lisa libby elsie bess betsy lisbeth isabel bethan elspeth
        margaret maggie meg peggy marge margie greta rita madge margarita mags
        marged megan mared margaret
        mary marie maria mair mari molly polly miriam maryam mariam
        james jim jimmy jamie jem iago seamus hamish jaime
        thomas tom tommy tomos twm tomas tam
        edward ed eddie ted teddy ned eddy eduardo edouard
        edwin ed
        iorwerth iolo iori edward
        joseph joe joey jose giuseppe josef yusuf yousef youssef yusef yousuf youssouf yusof
        michael mike mick micky mickey mikey mihangel micheal miguel mikhail michel
        christopher chris kit topher christoph cristobal
        christine chris christina tina chrissie kirsty
        stephen steven steve steffan esteban stefan stevie
        stephanie steph stefania
        anthony tony antonio anton antony
        andrew andy drew andreas andrei andres andrej andrzej
        alexander alex alec sandy sasha aleksandr alejandro alasdair alistair aleksander aleksandar oleksandr xander
        alexandra alex sandra sasha
        nicholas nick nicky nicolas nikolai nico
        peter pete pedro pierre petr piotr pyotr pedr
        paul pablo paolo pavel pawel
        matthew matt matty mateo matteo mathew
        daniel dan danny
        samuel sam sammy
        samantha sam
        benjamin ben benny benji
        charles charlie chuck carlos karl chas
        george georgie jorge georg yuri jerzy sior
        henry harry hank hal enrique heinrich henri harri
        harold harry hal
        frederick fred freddie freddy frederic friedrich frederik
        francis frank frankie francisco franco
        patrick pat paddy padraig patricio
        patricia pat patsy tricia trish patty
        philip phil phillip felipe philippe
        kenneth ken kenny
        ronald ron ronnie
        donald don donnie
        gerald gerry jerry
        gerard gerry gerrard
        geoffrey geoff jeff jeffrey
        gregory greg gregor
        lawrence larry laurence laurie lorenzo
        leonard len lenny leo
        raymond ray
        walter walt wally
        albert al bert bertie
        alfred alf alfie fred
        arthur art
        douglas doug dougie
        timothy tim timmy
        vincent vince vinny
        victor vic viktor
        martin marty martyn
        susan sue suzie susie suzanne susanna
        deborah deb debbie debra
        barbara barb babs
        jennifer jen jenny jennie
        jessica jess jessie
        rebecca becky becca beca
        victoria vicky vicki tori
        dorothy dot dotty dolly
        pamela pam
        judith judy jude
        jacqueline jackie jacqui
        joanna jo joanne joan
        josephine jo josie
        alison ali allison
        sarah sara sally sadie
        ann anne anna annie anya hannah nan
        helen nell nellie ellen elen helena elena
        eleanor ellie nell nora elinor leonora
        florence flo flossie florrie
        frances fran fanny francesca
        katharine kate
        veronica ronnie vera
        theresa terry tess tessa teresa
        terence terry
        sian jane shan
        angharad anghie
        myfanwy myf
        llywelyn llewelyn llew lyn llewellyn
        rhydderch roderick
        owen owain
        hugh huw hughie
        lewis louis lou luis luigi
        lodewijk louis
        maurice morris meurig
        mohammed muhammad mohamed muhammed mohammad mohamad mehmet mohd md mahomed mohamet mochammad mukhammad mohamud muhamad mohamadu magomed maxamed
        ahmed ahmad ahmet achmad akhmed axmed
        mahmoud mahmood mahmud
        hussein husain hussain husayn husein hossein huseyin hussayn
        hassan hasan
        ali aly
        abdullah abdallah abdalla abdulla abdullahi
        abdul abd abdel abdoul abdal
        ibrahim ebrahim abraham ibraheem
        omar umar omer
        osama usama oussama
        osman usman uthman othman
        khalid khaled
        said saeed sayeed saiid
        mustafa mostafa moustafa
        ismail ismael esmail
        jamal gamal djamel jamaal
        suleiman sulaiman sulayman soleiman solomon
        haroun harun haroon
        zaynab zainab zeinab
        fatima fatimah fatma
        aisha ayesha aysha
        yahya yahia
        abu abou
        bin ibn ben
        ap ab
        ferch verch merch
        sergei sergey serge sergej sergiy serhiy
        yevgeny evgeny evgeni evgenii eugene yevgeniy
        dmitry dmitri dmitriy dmitrii
        yury yuri yuriy
        alexei aleksei alexey aleksey oleksiy
        vladimir volodymyr vladimer
        nikolay nikolai nikolaj mykola
        mikhail mykhailo michael
        nguyen nguyn
        lee li yi rhee
        park pak bak
        choi choe
        jung jong chung
        """

    /// Welsh and other languages' words for what organisations are and do, and usual abbreviations.
    static let words = """
        council cyngor
        county sir
        city dinas
        borough bwrdeistref
        town tref
        police heddlu
        board bwrdd
        health iechyd
        university prifysgol univ universitat universite universidad
        school ysgol
        college coleg
        hospital ysbyty
        church eglwys
        chapel capel
        house ty
        farm fferm
        services gwasanaethau svcs serv
        service gwasanaeth svc
        centre canolfan center ctr
        company cwmni co
        group grwp grp gruppe groupe grupo gruppa ji tuan jituan
        wales cymru
        welsh cymreig
        north gogledd
        south de
        east dwyrain
        west gorllewin
        building adeiladu
        builders adeiladwyr
        care gofal
        cleaning glanhau
        food bwyd
        bread bara
        cheese caws
        meat cig
        shop siop
        trust ymddiriedolaeth
        society cymdeithas
        association cymdeithas assoc assn
        fund cronfa
        national cenedlaethol natl
        community cymunedol
        fire tan
        rescue achub
        authority awdurdod
        government llywodraeth govt
        agency asiantaeth
        museum amgueddfa
        library llyfrgell
        brothers bros
        international intl int internacional
        manufacturing mfg manufacturers
        development dev
        department dept
        limited cyfyngedig
        technology tech technologies technologie technologia ke ji keji
        chemical huaxue chem chemicals
        industry gongye industries industrial
        trade maoyi trading
        corporation corp
        engineering eng engrg gongcheng
        electronics dianzi
        management mgmt
        commercial comm commerce
        organisation organization org
        uk unitedkingdom greatbritain
        usa unitedstates us unitedstatesofamerica
        uae unitedarabemirates
        saint st
        mount mt
        labour labor
        defence defense
        jewellery jewelry
        tyre tire
        grey gray
        theatre theater
        harbour harbor
        colour color
        programme program
        plant zavod
        bank banque banco banca
        """

    /// Personal particles written in two ways are one word group too; they are among the given names.
    static let all: [(isName: Bool, words: String)] = [(true, givenNames), (false, words)]
}
