/// Given names that are frequent where the sheets are written, folded as tokens are.
///
/// A capitalised word of this list with another capitalised word behind it is read as a person, unless
/// the words before make it a body named after somebody.
enum GivenNames {
  /// Whether a folded word, or each part of a compound ("Jean-Pierre"), is a given name.
  static func contains(_ key: Word) -> Bool {
    names.contains(key) || key.hasHyphen && key.parts.allSatisfy { names.contains($0) }
  }

  private static let names = WordTable(
    [french, dutch, german, english, further, northern].flatMap { list in
      list.split(whereSeparator: \.isWhitespace).map { Word($0) }
    })

  private static let french = """
    adele adrien agathe agnes alain alban albert alex alexandra alexandre alexia alexis alice aline
    alix alphonse amandine amelie anais andre andree angele angelique anne annick annie antoine
    antoinette armand arnaud arthur astrid aude audrey augustin aurelie aurelien aurore axel axelle
    baptiste barbara basile bastien beatrice benedicte benjamin benoit berenice bernadette bernard
    bertrand blaise blanche boris brigitte bruno camille capucine carine carole caroline cecile
    cedric celestin celia celine chantal charlene charles charline charlotte chloe christel christelle
    christian christiane christine christophe claire clara clarisse claude claudette claudia claudine
    clelia clemence clement clementine colette colin coralie corentin corine corinne cyril cyrille
    damien daniel daniele danielle david deborah delphine denis denise didier dimitri dominique donatien
    dorothee edgard edith edmond edouard elena eleonore eliane elisa elisabeth elise elodie eloise
    elsa emeline emile emilie emma emmanuel emmanuelle eric erica ernest estelle esther etienne eugene
    eugenie eve eveline evelyne fabian fabien fabienne fabrice fanny felicien felix fernand fernande
    fiona flora florence florent florian floriane france francine francis francois francoise frank
    franck frederic frederick frederique gabriel gabrielle gaelle gaetan gaston gauthier genevieve
    georges georgette gerald geraldine gerard germaine gilbert gilles ginette gisele godefroid gontran
    gregory guillaume gustave guy gwenaelle helene henri henriette herve hippolyte honore hubert hugo
    hugues huguette ines ingrid irene isabelle jacqueline jacques jean jeanine jeanne jeannine jerome
    jessica joel joelle johan johanna johanne jonathan joseph josette josiane josue judith jules julian
    julie julien juliette justin justine karine katia kevin laetitia laura laure laurence laurent
    laurie lea leon leonard leonie leopold leslie liliane lionel lise loic lola louis louise luc lucas
    lucette lucie lucien lucienne lucile ludivine ludovic lydia lydie madeleine magali manon marc
    marcel marcelle marcelline margaux margot marguerite maria marianne marie mariette marina marine
    marion marius marjorie marlene marthe martial martin martine mathias mathieu mathilde matthieu
    maud maurice max maxence maxime melanie melissa michael michel michele micheline micheline mireille
    monique morgane muriel myriam nadege nadine nancy natacha nathalie nathan nicolas nicole noel noelle
    noemie octave odette odile olivia olivier ophelie oscar pascal pascale patrice patricia patrick paul
    paule paulette pauline perrine philippe pierre pierrette quentin rachel raoul raphael raphaelle
    raymond raymonde rebecca regine regis remi remy renaud rene renee richard robert roberte robin roger
    roland romain romane rosalie rose rosine roxane ruben sabine sabrina salome samuel sandra sandrine
    sarah sebastien segolene serge severine sibylle simon simone solange solene sonia sophie stephan
    stephane stephanie steve suzanne suzette sylvain sylviane sylvie tanguy tatiana thecla theo theodore
    therese thibault thibaut thierry thomas tiffany timothee tristan ulysse urbain valentin valentine
    valerie vanessa veronique victor victoire victoria vincent vinciane violaine violette virginie
    viviane walter willy xavier yann yannick yolande yvan yves yvette yvonne zelie zoe
    """

  private static let dutch = """
    aagje aart adelheid adriaan albrecht alfons alwin an anja anke ann anneke annelies annelien
    annemie annemieke annick anouk ans antje anton ariane arne arnold arno bart bas bavo beatrijs ben
    benny bernd bert berthe bianca bieke bob boudewijn bram brecht britt carl carla carlo carolien
    casper cathy chantale chris christa christien conny cor cornelis daan danny dennis diederik diane
    diana dieter dirk dorien dries ed eddy edwin eefje egbert elien elke ellen els elsje emiel emma
    eric erik erika erwin esmee eva evelien evert evi femke ferdinand fien filip flor floris frans
    franky fred freddy frederiek frieda frits gaby geert gerda gerrit gert gertjan gino godelieve
    greet greta griet guido gunter gunther guus hanne hannelore hans harm harry heidi hein heleen
    helga hendrik henk herlinde herman hilde hugo ilse imke ine inge ingeborg inne iris isolde ivo jaap
    jan jana janne jannes jasmien jasper jef jelle jens jeroen jo jochen joachim joep joke jolien jonas
    joost joost joran jordi joris jos jozef jurgen kaat kamiel karel karen karin karl karlien katelijne
    kathleen katleen katrien katrijn kees kim klaas klaartje koen koenraad kris kristel kristien
    kristof kurt lara lars leen lien liesbet liesbeth lieselot lieve lieven lien linda lisa lode lodewijk
    lore lotte louiza luk maaike maarten machteld marc marijke marijn mariette mark marleen marnix
    marieke martijn martine matthias mattias maurits merel mia michiel mieke miet mike mirjam moniek
    nele niels niek nico niko noor norbert olaf paulien pepijn peter petra piet pieter pieterjan pol
    quinten raf ralf rani reinhilde reinout renaat riet rik rita rob robbe roel roeland roeselien ron
    ronald ronny rudi rudy ruth ruud saartje sabrina sam sander sanne sara sien sieglinde sigrid silke
    simonne sofie sonja staf stan stef stefaan stefan stefanie stijn sven sybille tamara tania tanja
    ted thijs tijl tim tina tine tinne tom toon trees trui truus twan valere veerle vera victor
    viviane walter ward werner wendy wesley wilfried willem wim wouter yanick yoeri yorick yves zeger
    """

  private static let german = """
    achim adelheid adolf agnes albert albrecht alexander alfred alois andrea andreas angela angelika
    anita anja anke anna annegret annette anton armin arnold astrid august axel barbara beate bernd
    bernhard bertram bettina birgit bjorn brigitte burkhard carina carola carsten catherine christa
    christel christian christiane christina christine christoph claudia claus clemens cornelia dagmar
    daniela detlef dieter dietmar dietrich dirk dorothea eberhard eckhard edeltraud edgar egon elfriede
    elisabeth elke ellen else emil erhard erich ernst erwin eugen eva evelyn ewald felix ferdinand
    florian frank franz franziska frieda friederike friedhelm friedrich fritz gabi gabriele georg
    gerda gerd gerhard gerlinde gernot gertrud gisela gottfried gregor gudrun gunter gunther gustav
    hanna hannelore hans hans-jurgen harald hartmut hedwig heike heiko heinrich heinz helga helmut
    helmuth herbert heribert hermann hildegard holger horst hubert hugo ilona ilse inge ingeborg ingo
    ingrid irene iris irmgard isabell jens joachim jochen jorg johann johanna johannes jorn josef jurgen
    juliane julia jutta kai karin karl karl-heinz karsten katharina kathrin katja katrin kerstin
    klaus konrad kornelia kurt lars lena leonhard liesel lothar ludger ludwig luise lutz magdalena
    manfred manuela marcel marco margarete margit margot margret marion marita markus marlies marlene
    martina mathias matthias maximilian mechthild melanie michaela monika nadja nikolaus norbert oliver
    olga otto paula peter petra philipp rainer ralf ralph regina reiner reinhard reinhold renate richard
    rita roland rolf rosemarie rudiger rudolf ruth sabine sandra sebastian siegfried sigrid silke silvia
    simone sonja stefan steffen stephan susanne sven sylvia tanja theo theresia thomas thorsten tilo tobias
    torsten udo ulla ulrich ulrike ursula ute uwe verena volker volkmar waldemar walburga waltraud
    werner wilfried wilhelm wilma winfried wolfgang wolfram yvonne
    """

  private static let english = """
    aaron abigail adam adrian aidan aileen alan alasdair alastair alec alexander alfie alison alistair
    allan amanda amber amy andrea andrew angela angus ann anna anne anthony archie arlene ashley audrey
    barbara barry ben beth betty beverley bill bob brenda brendan brian bridget bruce caitlin callum
    calum cameron carl carol caroline catherine cathy charles cheryl chris christina christine
    christopher claire clare clive colin connor craig dan daniel darren dave david dawn dean debbie
    deborah denise derek diana diane donald donna doreen dorothy dougal douglas drew duncan dylan eileen
    eilidh elaine eleanor elizabeth ella ellie emily emma eric euan evelyn ewan fergus finlay fiona frances
    fraser frank fred gail gareth garry gary gavin gemma geoff geoffrey george geraldine gerry gillian
    glen glenn gordon graeme graham grant greg hamish hannah harry hazel heather helen henry holly hugh
    iain ian imogen irene isla isobel jack jackie jacqueline james jamie jan jane janet janice jason
    jean jeff jennifer jenny jeremy jessica jill jim joan joanna joanne joe john johnny jonathan josh
    joyce judith julia julie june karen kate katherine kathleen kathryn katie keith kelly ken kenneth
    kenny kerry kevin kieran kim kirsten kirsty kyle laura lauren lee leigh lesley leslie lewis liam
    lilian linda lindsay lisa lorna lorraine louise lucy lynn lynne maggie mairi malcolm mandy marcus
    margaret marie marilyn marion marjory mark martin mary matthew maureen megan michael michelle mike
    moira molly morag muriel murdo murray nancy naomi natalie neil niall nicholas nick nicola nigel
    nora norman oliver olivia owen pamela patricia patrick paul pauline peggy penny peter phil philip
    rachel ralph ray raymond rebecca rhona richard robbie robert roderick roger ronald rory rosemary
    ross roy russell ruth ryan sally sam samantha samuel sandra sarah scott sean shaun sharon sheila
    shirley shona simon sophie stephen steven stewart stuart sue susan suzanne sylvia tara terry thomas
    tim timothy toby tom tony tracey tracy trevor valerie vanessa victoria vincent vivien wendy william
    yvonne zara
    """

  private static let further = """
    abdel abdelkader abdelkrim abdellah abdelmajid abderrahim abdul abdullah achraf adil adnan ahmed
    ahmet aicha aisha akram alessandro alessia alessio ali amal amin amina amine amir amira anass andrei
    angelo anissa antonella antonio anwar arturo asma assia aya ayoub ayse aziz aziza bachir bashir
    bilal bilge boris brahim bruno carlos carmela carmelo carmen chaima chiara claudio cosimo cristina
    daria dario dogan dragan driss ebru elena elif emine emre enrico enzo ersin fabio fadila fahd farah
    farid farida faris fatema fatiha fatima fatma fatoumata federico ferhat filippo flavio francesca
    francesco franco gabriella gaetano giacomo gianni giorgio giovanna giovanni giulia giuseppe goran
    habib habiba hafida hafsa hakan hakim halima hamid hamza hanan hasan hassan hatice hicham hind
    houda houria huseyin ibrahim ibtissam idriss ikram ilham ilias imad iman imane ismail ivan jamal
    jamila jorge jose juan kadir kadija kamal kamil karim karima kemal khadija khalid khalil khaled
    laila lamia larbi latifa layla leila lorenzo luca luigi luis maciej mahmoud majid majida malika
    mamadou manal marco mario marwan mateusz mauro mehdi mehmet meryem milan miloud mina mohamed
    mohammed moha mona mounir mourad mouna moussa mustafa mustapha myriam nabil nabila nadia naima
    najat najib nasser nassim natalia nawal nicola nora noura nour olga omar osman ouafa oumar pablo
    paolo pedro pietro piotr rachid rachida rafael ramazan raffaele rania rashid redouan redouane
    reda ricardo rim roberto rosa rosaria saad saadia sabri said saida salah salim salima salvatore
    sami samia samir samira sana sanae selim selma serge sergio sevda sibel siham silvia smail sofia
    sofian soufiane soukaina souad stefania suleyman sultan tarek tarik tomas tomasz touria ugo umberto
    vito vladimir wafa walid yacine yasin yasmina yasmine yassin yassine youness younes youssef yusuf
    zahra zakaria zehra zeynep zineb ziad zohra zoran zouhair
    abdoulaye adriana agron ahmad aissatou alejandro aleksandra alessandra alexandru alvaro
    amadou aminata anas anastasia andrzej arben arta asmaa awa ayman ayten beata beatriz
    besnik bethany binta bogdan branko britta burak catarina cheikh coen conceicao concetta
    cristian davy deniz diego dieudonne dmitri domenico doris dorota dragana dragos duarte
    eduardo ekaterina elina elisabetta emilien enrique erwan esra ethan ewa fatmir fatmire
    fatou federica fernando filipa fiston florin florine fouzia francisco freek gabriela
    gaetane galina georgina gerben gero gheorghe ghislain ghislaine gijs giuseppina goncalo
    gul gwendoline hadrien hakima hanane hanno hayley helder helena henning henrike hidde
    hisham hulya husein hussein ibrahima ignacio igor ilir ilyas inga inken ioan ioana ionut
    irina isabel ivana izabela jasmina javier jayne jeffrey jelena jenna jerzy jesse joao
    joaquim jodie joerg jort jovan julianne jurre justyna kadiatou karola katarzyna kaylee
    kayleigh kazimierz kenza killian kimberley krzysztof kylian kyra leana leanne lenny lieke
    lilou liridon loane loris louane loubna louka lucia ludmila luisa lukasz luuk lyam mael
    maelle maelys maeva mafalda maike malgorzata malte manuel marcin marek maren margarida
    margherita mariam mariama marit marko marten marvin maryam massimo mateo mathis mathys
    matteo mattheo maurizio maxim mees melvin merve michal michela miguel mihaela mihai milos
    milou mirjana mirko mohammad muhammad murat natasha nathanael nenad nikolai noa noah nolan
    nuno nurten oksana oleg ornella othman ottmar ousmane ovidiu ozlem paola patrik paulo
    pawel pierrick priscilla radu rajae raluca ramon ramona raquel rayan rayane razvan rens
    riccardo roberta rocio romy rosario ruediger rui rutger sacha salma sanaa selena selin
    sepp serena sergei serkan sevgi shannon silja silvio simona slobodan snezana soline songul
    soren sorin soumaya stacey stanislaw steeve stefano steffi susana svenja svetlana swetlana
    terence teresa thelma theodora tiago tirza titouan tolga tommaso torben tycho ugur ulf
    umit valentina valon vesna viktor viktoria vincenzo vjosa vlad volkan wayne wessel yamina
    yanis yara yasemin yilmaz yoann yohan yolanda youri yulia yuri zita
    """

  private static let northern = """
    baudouin
    aloise anika annelie annika arjan aron bastian benedikt bente berit birte briek catriona ceri
    cian claas corneel deirdre donal fenna fiene frauke frederik frida geertrui gesa gitte heiner
    hendrikje ilka inger jakob josefien kasper lander leendert leentje lennert lies ludo lukas
    mareike meike morten myrthe nils nina olav oona oriane philippa pia priya renske roswitha
    ruprecht saskia sinead siska sjoerd swantje tessa thilo tilman tugdual uschi veit veronika
    ailsa arwen ashleigh barra beryl bronagh bronwen carwyn cerys ciara ciaran clodagh conor
    cormac dafydd daphne darragh declan denzil dermot desmond dilys eamonn eimear eirlys elspeth
    emrys enid esme fergal fiachra finola fintan geraint gethin glenys glynis greer gwen gwyneth
    heledd hilda ieuan innes iona ivor janette kirsteen lachlan leona mairead maeve meredith
    morven nerys nessa niamh norma oonagh orla padraig paddy phyllis rhian rhiannon rhodri rhys
    roddy roisin ronan ruairi saoirse seamus shauna sheena sian siobhan sioned tegwen ulick una
    winifred
    wannes wendelin wibke wiebke wieland wout xander xaver yannis
    """
}
