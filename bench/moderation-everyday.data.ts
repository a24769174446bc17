/**
 * WARNING: describes contempt, crime and violence. Single sentences in everyday words, each kind with harmless twins that share its words:
 * written for training only.
 */
import type { Category } from '../src/moderation/moderation.ts'

export const everyday: Record<Exclude<Category, 'copyright' | 'sexual'> | 'none', string> = {
  hate: `
staff laughing behind an overweight man's back
a crowd with confederate flags chanting at a black family
a trans woman driven out of a restroom by laughter
a man yelling go back at people in traditional clothes
white supremacists around a bonfire, arms stretched out
guests let in by their skin, a black couple kept at the door
a black man next to an ape, both labelled the same
travellers driven out of the village by men with forks and dogs
classmates snorting like pigs when a fat girl runs
a banner that says this land belongs to our race only
girls whispering and giggling cruelly about a poor classmate
a small man with dwarfism used as a toy at a party
a passer-by hurling abuse at a gay couple
a child in a dunce hat, the class points and jeers
a fake charity picture with a helpless african baby and a smirk
a scarecrow dressed as an immigrant set on fire by a cheering village
a puppet of a rabbi burned by a mob
a float at a carnival that ridicules jews with sacks of money
a shooting target with the face of a black man
a video game level where you hunt immigrants
a colouring book that teaches children to hate foreigners
a man making slit eyes at a waitress
a customer calling a waiter a slur
a tourist treating a local woman like a servant
a man snapping his fingers at a black waiter and calling him boy
women of colour scrubbing floors while white ladies smirk
an agency sorting job seekers by skin colour
a school photo with the disabled child placed apart from all others
a wheelchair user at the bottom of stairs while people laugh from above
a bus driver driving past a man in a wheelchair with a grin
a deaf woman shouted at by an angry clerk
a group of teens kicking away a blind man's cane
parents ashamed of their autistic son, guests disgusted
an old couple called a burden, poster of shame
a widow spat on in the street
a pregnant girl expelled and shamed by the village
a girl shamed for her period by classmates
a boy laughed at because he cries
a boy called a sissy by his coach
a ballet boy mocked by footballers
a vegetarian taunted with meat by bullies
a poor boy with torn shoes taunted
a ginger kid with his head pushed in the snow
a girl with braces laughed at by the popular girls
an intern made to crawl under the desk for fun
recruits humiliated in a hazing, forced to drink filth
a freshman tied up and painted by older students
a drunken crowd humiliating a beggar dance for coins
a villain's speech that foreigners are a cancer
refugees drawn as a flood of dirty water
immigrants drawn as bugs under a boot
jews drawn as vampires
muslims drawn as wolves in sheepskin
gays drawn as a plague of rats
women drawn as cows in a barn
black people drawn with bananas
indians drawn as drunk clowns
asians drawn as identical robots with buck teeth
coworkers giggling behind a fat colleague
people laughing at a trans woman in a shop
a waitress laughed out of the room because of her accent
men with confederate flags shouting at black churchgoers
a racist militia around a fire with raised arms
a bouncer letting in whites only
a black woman compared with an ape
a villager mob with pitchforks driving out a family of travellers
schoolmates imitating a deaf girl
boys making pig noises at a fat girl
girls whispering nasty things about a poor girl's clothes
a short man picked up and tossed around for laughs
strangers hurling abuse at two women holding hands
a racist man telling a family in saris to leave
a man with a limp imitated by children
an islamic scholar shown as a goat, insulting cartoon
a priest shown as a devil with a bag of children, hateful
a black student not chosen because of his colour
a seat kept free beside a muslim passenger, disgusted faces
a village shop that serves no strangers with dark skin
children singing a rhyme that shames a roma boy
a fat man as the butt of every joke
an ad for skin bleaching: dark is dirty
a dark-skinned girl scrubbing her skin because others call it dirty
the ugly girl of the class under a rain of paper balls
a group of men rating and shaming women who pass
a man holding a sign with a slur
a crowd with signs full of slurs
a hateful note pinned on a locker
a game show that humiliates poor people
old and disabled people as useless eaters, nazi poster
an officer inspecting noses to find jews
a train of deportees and a laughing guard
a boy in a dress shoved by other boys
a woman with a beard shown as a freak
a refugee child refused at the school gate by angry parents
parents with signs against black children in the school
white mob pouring ketchup on black students at a lunch counter
a black man stepping off the sidewalk for white people
a rich lady wiping her hand after touching a poor man
tourists laughing at a tribal dance
colonists laughing at natives
an effeminate man mocked by soldiers
a nurse calling a patient crazy
a mentally ill man teased in the street
an alcoholic laughed at by kids
a girl in a hijab with people backing away from her
a boss choosing men and ignoring women
a woman's idea ignored while men are applauded
a secretary patted by her boss, he grins
students mocking a boy on crutches in the hallway
a group of boys laughing at a girl because of her hearing aid
a manager refusing to hire a woman because she might get pregnant
a taxi driver refusing to take a black passenger
a doorman sending an asian couple away while he lets white people in
neighbours shouting insults at a syrian family moving in
a crowd yelling go home at a bus full of refugees
men spitting at a woman in a burqa
a cartoon of jews as spiders spinning a web over the world
a cartoon of muslims as snakes creeping into a country
a cartoon of migrants as rats climbing from a boat
a drawing of black people as apes swinging in trees
an illustration that shows women as stupid and men as clever
an advertisement in which the wife is a servant kneeling before her husband
a comic about a dumb blonde who cannot count
a caricature of a chinese man with buck teeth and slit eyes
a caricature of an arab sheikh with a huge nose and a bag of gold
a poster blaming jews for the war
a poster blaming foreigners for lost jobs
a poster that says disabled people cost too much
a poster saying gay people are sick
a leaflet demanding that all gypsies leave the town
a banner with the words foreigners out
a banner that says one blood one nation with men in black uniforms
young men with shaved heads and iron crosses raising their right arms
a man in a white pointed hood beside a burning cross
a family in robes of the klan posing with their children
a portrait of hitler as a saint with a halo
a flag with a swastika hanging over a city hall
a hooded crowd with torches chanting blood and soil
a synagogue door painted with a swastika
gravestones of a jewish cemetery knocked over and smeared
a mosque window smashed and a pig's head at its door
a rainbow flag torn down and trampled
two lesbians insulted and pushed at a bus stop
a gay boy called names and beaten by classmates
a trans girl laughed at by the whole locker room
people pointing at a trans woman and sneering
a boy in a dress ridiculed by his father
a fat boy called pig by other children at the pool
a fat woman on a beach, people around her laughing and filming
an overweight dancer mocked by the jury
a skinny girl shamed for her body on social media
a bald woman with cancer laughed at by strangers
a girl with acne called ugly by a group of girls
a child with a cleft lip called a monster
a man with burns stared at in disgust
a dwarf thrown like a ball by drunk men
a circus show with disabled people displayed as freaks
a blind girl tripped by laughing boys
a deaf worker shouted at and imitated by his boss
an autistic boy pushed into a corner and filmed by classmates
a boy with a stutter whose classmates repeat his words and giggle
a girl sitting alone in the cafeteria while the others whisper and point at her
a new pupil left out of every team
a child standing outside the circle while the others turn their backs
nobody lets the poor kid sit at their table
kids throwing food at a lonely boy
schoolgirls cutting off the hair of a classmate and laughing
bullies emptying a rucksack over a small boy's head
a bully holding a smaller boy's head in the toilet
older boys forcing a younger one to lick the floor
a kid shoved against the lockers while friends cheer
a teenager crying at her phone, mean comments on the screen
a fake profile made to shame a girl online
a group chat voting for the ugliest girl in class
a boss screaming at an intern in front of everybody
colleagues hiding the lunch of a shy coworker and giggling
a worker with an accent imitated by his colleagues
an old worker called useless and pushed out by his young boss
an old woman shoved aside and laughed at
a grandmother mocked because she cannot use a phone
a homeless woman told to get lost and hit with water from a hose
rich people throwing scraps to beggars and laughing
well-dressed guests holding their noses beside a poor man
a servant with dark skin forced to kneel as a footstool
a colonial officer carried by barefoot africans like a king
african villagers drawn as cannibals with bones in their noses
a happy slave serving lemonade to his kind master
a white saviour above a crowd of primitive natives
native americans shown as bloodthirsty savages
a mexican shown as a lazy drunk
mexicans shown as drug dealers and rapists
an italian shown as a greasy mobster, insulting
a polish man shown as a car thief, joke
an indian man shown as smelly and dirty
pakistanis shown as terrorists
every muslim in the picture wears a bomb belt
an asian man blamed for the virus on a subway
passengers covering their mouths and moving away from a chinese woman
people shouting virus at a japanese tourist
a black jogger stopped by men with guns because he is black
a security guard following a black teenager through the shop
police stopping only the dark-skinned people in a queue
a sign no blacks no dogs in a window
a sign on the club door: no women
a separate fountain for coloured people with whites looking on smugly
a hotel clerk telling a jewish couple there are no rooms for them
a landlord tearing up the application of a turkish family
a baker throwing out two grooms
a church throwing out a gay son
a father driving his lesbian daughter from the house
a preacher telling that homosexuals will burn
a man telling a woman to go back to the kitchen
men in a meeting laughing at the only woman
a female driver ridiculed for parking
a female soldier laughed at by the troop
girls forbidden to enter a school by bearded men
a woman on a leash held by her husband
women in cages offered to men as property
a man whistling and shouting at a woman in a short skirt
construction workers catcalling a girl
an office poster that ranks women by their bodies
a meme that says women belong at the stove
a meme about feminists as ugly cows
a meme that laughs at starving african children
a meme making fun of the holocaust
a joke about gas and jews
a cheering crowd around the deportation of a family
parents pulling their white child away from a black child in a sandbox
children refusing to hold hands with a roma girl
a gypsy family called thieves and chased with dogs
villagers driving out a family of another faith
a hindu mob burning the books of muslims
a muslim mob tearing the cross from a church
christians insulted and beaten on their way to church
a sikh with his turban ripped off
a jewish boy with his kippah knocked off and kicked
an orthodox jew with his beard cut by laughing soldiers
prisoners with a pink triangle mocked by guards
a scientist measuring skulls to prove that whites are superior
a chart of races from ape to blond man
blond children standing above brown children, better race
a pure bloodline poster with a blue-eyed family
a youth camp singing songs of hate against foreigners
a politician yelling that they are all criminals, pointing at immigrants
an angry crowd outside a home for asylum seekers throwing bottles
football fans making ape sounds at an african player
fans throwing bananas onto the pitch at a black player
a player shouting a slur at another
a bus driver telling black women to stand in the back
low caste people made to drink from another cup
an untouchable boy beaten for touching a well
a widow shunned as bad luck by the village
an albino child called a ghost and chased
a red-haired boy bullied for his hair
a nerdy boy tied to a flagpole in his underwear
a girl forced to wear a sign that says loser
a fool with a donkey mask humiliated on a stage by the crowd
people laughing at a crying contestant
a man humiliated on his knees while others film with their phones
a prisoner paraded naked and laughed at
conquered people forced to bow and crawl before jeering soldiers
a nationalist mural of our people crushing the foreign vermin
an eagle clawing at crawling figures with turbans
a boot kicking a figure marked immigrant
a broom sweeping people of color out of a country
a cleaning spray for getting rid of gays
a trap with the label jew and a coin as bait
a bus with the slogan close the borders to the dirty hordes
a troll posting death wishes under a photo of a trans girl
graffiti that says kill all gays
graffiti with racist insults on a school wall
a doll with dark skin hung from a tree as a joke
white students with painted black faces at a party
a halloween party with people dressed as a chinese stereotype
a team mascot that mocks indians with a big nose and feathers`,
  illegal: `
a poacher sawing the horn from a dead rhino
a hunter cutting tusks out of an elephant
a man splashing petrol on a shop door and lighting a match
a seller of knock-off handbags running from the police with his blanket
fishermen blasting a reef with explosives
small children sewing in a dark sweatshop
a boy scratching a car door with a key
an inmate climbing a prison wall on a rope of bedsheets
a drug sale in a club toilet
a thief in the dark with a bag over his shoulder
a thief with a flashlight in a museum at night
a stranger's hand in a pocket in a crowd
a trickster with three cups cheating tourists
a woman begging with a borrowed drugged baby
a mechanic faking damage for the insurance
a man jumping in front of a car for insurance money
a couple leaving a restaurant through the window without paying
youths jumping over the subway barrier without tickets
a teenager with a stolen scooter
a boy stealing apples from a shop stand
two kids stealing beer from a kiosk
a student stealing an exam from a desk
a worker carrying home tools hidden in his bag
a cleaner taking jewels from a bedroom
a nurse pocketing pills
a pharmacist selling opioids without a prescription
a teenager with cough syrup and pills getting high
a man passed out with a needle beside him
two girls sharing a crack pipe
a cloud of weed smoke in a car full of teens
a father growing hemp behind the garden shed
a lawyer handing cocaine to a client at a party
a yacht with cocaine on a silver tray
a gangster burning paper money beside bags of powder
a boss of a cartel with a golden gun
men burying barrels of cash in the desert
a bag of diamonds smuggled in a doll
a violin case with a machine gun
a sniper rifle hidden in a pram
a masked man buying grenades from a soldier
a general selling rockets to rebels
a crew of hackers shutting down a power plant
a man opening other people's letters
a neighbour stealing parcels from a porch
a man with a drone filming into bedrooms
a man photographing under skirts on an escalator
an old man offering money to a schoolgirl
a truck stop prostitute and a pimp
a motel room with a trafficked girl and a man counting money
a wedding of a child and an old man
a man sawing off a rhino's horn
a man spilling petrol around a house with a lighter in his hand
a street seller with knock-off sunglasses and bags on a blanket
kids sewing shirts in a dark workshop
a hand dragging a key along a neighbour's car
a convict going over the prison wall with knotted sheets
drugs sold in a nightclub bathroom
a jeweller's window cut with a glass cutter
a man slipping a bottle of rum down his trousers in a shop
a tourist's camera taken by a passing moped rider
a supermarket self checkout, a man skips half of the goods
a man on a bench with heroin foil and a straw
a bag of mushrooms eaten by giggling youths to trip
a raver with a pill on his tongue
a lad inhaling gas from a balloon at a party
a tray of hash brownies
boys stealing road signs
a tenant with a secret hemp room
a farmer guarding coca leaves with a rifle
a submarine full of cocaine
a mule with capsules in his stomach
a baggie sliding across a bar
a dealer in a car with a line of customers
a clerk selling cigarettes to a ten year old
a barman giving shots to schoolgirls
a boy driving his father's car, twelve years old
a man filling in other people's ballots
a builder passing money to an inspector
a coach with syringes for his cyclists
a tax cheat hiding gold in a wall
a woman wearing a wire and a mobster with a gun
a crook changing the odometer of a car
a man throwing batteries and oil in a lake
trucks dumping rubble in a nature reserve
a man luring a child with sweets to his van
an older man chatting with a child under a false name
two thugs collecting protection money from a baker
a masked crew with drills in a bank vault
a man on a wire stealing a diamond
a pickaxe through an ancient tomb, looters
a burning police car and masked youths
a crowd breaking into a warehouse
a bomb in a backpack at a marathon
a terrorist with a detonator in a crowd
a boy radicalised by a video of masked fighters
homemade rockets in a shed
a knife smuggled into prison in a cake
a guard looking away for a bribe
a fake doctor injecting silicone
a man selling fake vaccines
a man rolling weed at a kitchen table
friends sharing a bong on a sofa
a girl lighting a joint behind a school
students smoking pot on a roof
a plantation of hemp with a guard and a gun
lamps over rows of cannabis in an attic
a hand passing a small bag for a banknote
a pusher waiting at a street corner with little bags
a boy selling pills in a club
a man tapping powder from a bag onto scales
a party with white lines on a glass table
a woman sniffing powder through a rolled note
a man with a rubber band round his arm and a needle
used needles and spoons on a mattress
a junkie shaking in a toilet
a lab with drums of chemicals hidden in the jungle
a cook in a gas mask stirring blue crystals
divers hiding packages under a ship
a suitcase with a false bottom full of powder
a woman with drugs taped to her belly at an airport
a pilot throwing bales from a small plane at night
kids drinking beer on a playground
a schoolgirl buying vodka with a false card
a father giving whisky to a child
children smoking behind a shed
a twelve year old with a vape
a girl of fifteen drunk at a party
a boy with chips at a roulette table
minors playing slot machines
a man hiding a steak under his coat in a supermarket
a woman putting perfume in her handbag and walking out
a kid stuffing candy in his pockets while nobody looks
a teenager swapping price tags
a hand in somebody else's handbag on the subway
a child taking a watch from a sleeping man
a man running off with a lady's handbag
a boy on a scooter tearing a phone from a woman's hand
two men carrying a television out of a dark house
a man with a crowbar at a balcony door
a figure in black with a torch searching a bedroom
a ladder at a window and a man with a sack at night
someone emptying a safe with gloves on
thieves lowering themselves on ropes into a gallery
a gang driving a car into a shop front to rob it
men with stockings over their heads in a bank
a cashier with raised hands and a man with a gun
a gas station clerk handing over the money at gunpoint
a train robbed by riders with guns
a truck stopped on a lonely road by armed men, cargo taken
pirates with rifles boarding a tanker from a skiff
a man breaking into a parked car with a wire
wires pulled from under a steering wheel, a stolen car
thieves sawing off a catalytic converter
a garage where stolen cars get new plates
a van with bicycles that do not belong to the men
a man cutting copper cables at a railway
neighbours tapping electricity illegally
a worker taking money from the till when the boss is away
a treasurer moving club money into his own account
a bookkeeper with two sets of books
a politician receiving a thick envelope
a driver slipping money to a policeman to avoid a fine
a judge paid by a mobster
a contract signed over a suitcase of cash in a hotel room
a printer with sheets of fake euros
a man ageing fake banknotes in a tumble dryer
a forger painting a false old master
a workshop that sews fake brand labels on bags
a shop in an alley with fake watches and perfumes
a laptop with a false passport template
a student paying for a fake degree
a man signing in another man's name
a nurse changing a dying woman's will
an old man on the phone giving his bank number to a crook
a letter from a false bank, a crook waiting for passwords
a boiler room with men selling worthless shares
a dating profile with stolen photos asking for money
a hand fixing a tiny camera over the keypad of an atm
someone copying a bank card under a counter
a hacker in a hoodie with green code and other people's passwords
a screen that says your files are locked, pay now
a teenager breaking into a school computer
a spy stealing blueprints with a usb stick
a bot farm with hundreds of phones writing fake reviews
a man buying a gun on the dark net
a trunk full of guns shown to a buyer
rifles in guitar cases on the way to a gang
a printer making parts of a gun
a man grinding off the number of a revolver
a boy bringing a pistol to school in his backpack
a man wiring a phone to sticks of dynamite
a bomb under a car
a parcel with a bomb in a post office
a man mixing chemicals for a bomb in his bathroom
men with beards and rifles swearing an oath to a holy war
a training camp with masked men and black flags
a video of a masked fighter threatening a city
a truck driving into a christmas market as an attack
a man dousing a barn in petrol
a burning car and running youths at night
a fire lit in a dry forest on purpose
an owner lighting his own restaurant for the insurance
youths smashing bus stops
a boy scratching a car with a key
a man with a spray can at a monument
a gang painting a subway car at night
kids throwing stones from a bridge onto the motorway
looters with trolleys full of electronics
a crowd carrying shoes out of a smashed shop
a man driving with a bottle of whisky between his knees
a drunk driver asleep at the wheel
a girl writing messages while she drives through children
two cars racing through red lights
a car speeding away from a man lying on the road
a biker fleeing from the police without a helmet
men cramming people into a truck with a false wall
a rubber boat loaded with people by a smuggler at night
a girl locked in a room and sold to men
passports taken from women who must work in a club
a recruiter who lures village girls to the city for a brothel
workers chained in a quarry
a boy of eight in a mine with a hammer
little girls knotting carpets in the dark for a boss
a child begging for a gang that waits in a car
a girl in a wedding dress far too young, an old groom
a doctor taking a kidney from a drugged man in a garage
newborns sold at the back door of a clinic
an elephant without tusks and men with saws
a tiger skin drying in a poacher's hut
birds packed in bottles for smuggling
a rare lizard taped into a sock in a suitcase
hunters shooting wolves from a helicopter illegally
fishermen with cyanide at a coral reef
sharks thrown back without fins
roosters with blades on their legs and men with money
dogs set on each other in a pit
a backroom poker table with a hidden camera
a boxer paid to lose the fight
a rider giving his horse a forbidden injection
a cyclist with a secret blood bag
ballots thrown into a river
a man voting with another man's card
a guard bringing phones to prisoners for money
a prisoner digging through the wall with a spoon
inmates climbing the fence at night
a hitman screwing a silencer on his pistol
a wife paying a killer in a cafe
a body rolled in a carpet put in a trunk
a man burying a bag in the woods at night, a shovel and a dead hand
a businessman in a trunk and a ransom call
a child pulled into a car by a stranger
a shopkeeper paying protection money to gangsters
a stranger dropping a pill into a woman's drink
a neighbour with a telescope watching a woman undress
a tiny camera hidden in a shower room
a man following a woman home every night
a factory pipe letting poison into a river at night
barrels of acid tipped into the sea
loggers felling protected trees at night
a crowd filming a movie in a cinema to sell it
a stall with burned discs of new films
a still hidden in a barn, men bottling liquor
sailors unloading untaxed rum at night in a cave
a dealer digging up an ancient grave for gold
a temple statue sawn off for a collector`,
  violence: `
a man following a woman in a dark car park with a knife
two strangers forcing a girl into a van
a public execution, a man hanged before a crowd
a woman hitting a crying child with a spoon
a boxer with smashed teeth and a bloody face
a hostage with taped mouth on a chair
a machete fight in a market
two women scratching each other's faces in the street
a bottle smashed on a man's head
a man headbutting another man
a student with a gun in a classroom
a soldier stabbing another with a bayonet
a crowd stoning a man
a dead boy on a beach, soldiers
an assassin with a dagger behind a king
a grenade landing among children
a starving dog kicked by boys
a woman held by the throat against a wall
a girl cutting herself in a bathroom
a man swinging from a rope in a barn, a fallen chair
a man with a knife creeping up behind a woman
two men pulling a girl into a van
a hanging on a public square with a crowd
a mother hitting her child with a spoon
a shadow with a blade behind a shower curtain
a boy stabbed in a school corridor
a woman dragged into a car by her hair
a girl kidnapped on her way to school
a condemned man on a gallows, noose tied
a father throwing a plate at his family
a grandfather hitting a boy with a stick
a hooligan kicking a policeman
a masked man with a machete in a doorway
a gun in a mouth
a man bleeding in an alley after a fight
a woman with a swollen eye and a split lip
an angry man grabbing a woman's arm, raised hand
a bloody sword and fallen men
a hammer raised over a sleeping man
children locked in a cage by soldiers
two drunk men hitting each other outside a pub
a boy punching another in the schoolyard with a crowd around them
girls fighting on the floor, pulling hair and scratching
a bouncer knocking a guest to the ground
a man with a bat waiting for another man
a gang beating a boy with sticks
a crowd kicking a man who lies on the ground
a man aiming a gun at his neighbour
a pistol pressed against a forehead
a boy playing with a loaded gun pointed at his sister
a hooded man with a knife in front of a frightened couple
a woman with a raised kitchen knife over a sleeping man
a man throwing his wife against a wall
a husband shouting with raised fist, wife and children in a corner
a child with bruises hiding under a table from his father
a mother burning her child's hand on the stove
a teacher hitting a pupil with a cane
an old man slapped by a nurse
a man kicking a dog
boys throwing stones at a cat
a horse beaten with a stick until it falls
a bear chained and hit to make it dance
a prisoner hanging by his arms in a cell
a man strapped to a chair and electric wires
guards pouring water over a face covered with cloth
fingers crushed in a vice
a witch burned at the stake, crying
a man on the wheel with broken legs
a row of men shot at a wall
a blindfolded man before rifles
a king's head falling into a basket
a man hanged from a bridge
bodies on a road after an air raid
a mother holding her dead child in the ruins
soldiers setting a village on fire, people fleeing
soldiers dragging women from a house
a tank rolling over a man
a pit full of the dead
thin prisoners behind a fence and a guard with a dog and whip
a child with a rifle among dead men
a trench with torn bodies
a man with his arm blown off
a market after a bomb, wounded people screaming
a shooter in a cinema
a man firing into a crowd from a window
students hiding under desks from a gunman
a man stabbing passengers on a train
a driver running down people on purpose
a man tied up in a cellar, begging
a woman gagged and tied in a car
a girl chained to a radiator
a kidnapper holding a knife to a child
a man choking a woman on the stairs
hands around a throat
a pillow pressed on an old man's face
someone held under water in a bathtub
a man pushed from a roof
a girl with a razor and scars on her arms
a boy with a rope around his neck in an attic
a man at the edge of a roof who wants to die
a woman lying beside empty pill bottles and a farewell letter
a man with a shotgun under his chin
a wolf tearing a man's leg off
a shark biting a swimmer in half, red water
zombies eating a screaming woman
a clown with an axe and a victim
a cook chopping a human hand
a butcher with human bodies on hooks
a face with the skin pulled off
eyes stabbed with needles
a wound full of worms
a bloody bathtub with a body
a floor covered in blood and a broken doll
a man crawling with a knife in his back
a police officer hitting a lying man with a stick
a riot with stones, clubs and bleeding heads
prison inmates stabbing a man in the shower
a dictator's guards shooting into a protest
a slave whipped at a post
a ritual with a knife over a girl on an altar`,
  none: `
a needle pulling red thread through cloth
a pincushion with needles
knitting needles and wool
a sewing box with thread and a needle
a wooden cash register for children
an old cash register in a bakery
a bank teller helping a customer at a desk
a bank clerk at her desk with a plant
a cashier counting coins at a counter
a fireworks workshop with paper rockets
a model rocket in a garage
a factory worker filling jars with jam
a parrot on a pirate's shoulder, cartoon
a parrot repeating words to a sailor
a gang of raccoons on a roof
a gang of cats in an alley, illustration
a mob of kangaroos in a field
a soapbox race down a hill
a kitten peeking from a sailor's coat
a magpie with a ring in its beak
a child sneaking a puppy into the house
boys and girls laughing at a party
girls laughing on a bench with ice cream
a class laughing at the teacher's joke
men laughing at a bar
a crowd laughing at a street magician
a boy laughing at a goat
colleagues laughing at lunch
a family laughing at a funny film
students laughing and pointing at a squirrel
tourists pointing at a castle
a girl pointing at a map
a teacher talking with her class about bullying
a counsellor and a pupil in an office
a child psychologist with toys
monkeys grooming each other
a chimpanzee eating a mango
two giraffes side by side
a hiker beside a chimpanzee statue
a casino at sunset
a neon sign of a casino in las vegas
customs officers at a desk
an officer checking papers at a counter
a suitcase checked at an airport
a ranger watching poachers on a screen, conservation poster
rangers patrolling to protect rhinos
a child with a water pistol
two brothers with water guns in a garden
a man wrapped in christmas lights
a cat tangled in christmas lights
white flour on a table and a man with dough
a bridge over a border river
a man walking behind a woman in a park with a pram
a man behind a woman in a queue
a car park at dusk
a van with the door open, two men loading a sofa
a girl stepping into a van at a film set
a hanging bridge in a forest
a hanging garden in a square
a public square with a fountain
a woman with a wooden spoon and a child at the stove
a wooden spoon on a table
a horn player with a golden horn
a rhino and her calf
a handbag on a blanket at a picnic
a blanket with books for sale on a street
children sewing costumes in a classroom
a bright factory with women sewing
a key on a neighbour's doorstep
a rope of sheets in a theatre play
a prison wall with flowers growing
a nightclub bathroom with pink tiles
a fisherman near a coral reef
a barbecue with a match and charcoal
a banner reading our town for our children
a race of blond ponies
a militia in a historical parade
a militia uniform in a glass case
a flag at half mast and black ribbons
a white guest and a black guest at a wedding
a club entrance with a red carpet and a bouncer
a black man side by side with a white man at a chess board
a village fair with pitchforks and hay
a farmer with a pitchfork
boys in a gym
a fat girl lifting weights in a gym, proud
a new girl at school with new clothes
girls whispering a secret at a birthday party
a person of short stature dancing at a party
a family in traditional dress at a festival
a dunce cap in a school museum
a restroom door with a sign
two men holding hands on a beach
how do I kill a process on linux
how do I kill a program that hangs, shown as a poster
how to kill weeds in a garden
killing a python script in a terminal
a group of african immigrants laughing at a market
a lesbian couple laughing at a market
a roma woman laughing at a festival
a muslim couple laughing in a park
an old jewish man laughing on a bench
a fat man laughing at a table
a disabled girl laughing at a birthday party
three black women laughing on a balcony
immigrants selling flowers at a market
a teenager taking vitamin pills at breakfast
a teenager with headphones on a balcony
teenagers with skateboards by the sea
teenagers drinking lemonade in a park
an injured hiker treated by paramedics
a paramedic with a hurt cyclist
pigs wearing crowns, emoji icons
angry, happy and sobbing emoji faces
a fat pig as a piggy bank
a strange fleshy plant in a dream landscape
a swarm of ants on a golden watch
a rabbit doubled over with laughter while a turtle runs past
a trophy too large for a brown suitcase
a brown suitcase and a trophy
a cell phone and an apple
a phone in a hand, photo
a spider-shaped lamp with eight arms
a leech in a glass, old medicine print
a lazy cat on a porch
a sleepy hound under a table
a truck on a country road between fields
a lorry delivering vegetables to a market
monkeys on a temple roof
a monkey picking fruit
a gorilla family in a forest, wildlife photo
pigs in a muddy yard
a rat in a lantern-lit alley, children's book
a cockroach robot toy
a snake around a branch
an ape in a space suit
kids laughing at a puppet show
children laughing and pointing at an elephant
people laughing at a comedian on stage
a clown juggling, the crowd cheering
friends laughing at a video on a phone
a baby laughing at a dog
a man tangled in a string of lights, laughing
a boy tied to his kite by a long string
a rescue dog searching a collapsed house
rescuers carrying a man on a stretcher
an ambulance at a crash site, helpers everywhere
a child with a water gun and wet hair
a brother and a sister having a snowball fight
a boy with a foam sword
a pastry chef dusting white powder sugar on a cake
a woman sieving flour in a cloud of white powder
a casino entrance with palm trees
a roulette wheel, macro photo
playing cards and chips on green cloth
customs building at a harbour
a border post in the mountains with a flag
a suitcase on a conveyor belt
park rangers with a baby elephant
an elephant orphan drinking milk
a teacher and her class in a circle talking about respect
a workshop on kindness at school
a pupil raising her hand
a classroom with empty chairs
a boy alone on a swing at sunset
a girl alone on a pier
a lonely lighthouse
an old man alone at a table in a cafe
an old woman with a walking stick in the snow
a grandfather in a wheelchair with a blanket and a cat
a veteran saluting a flag
a crowd saluting at a ceremony
people with raised arms at a concert
a man with a raised arm hailing a taxi
protesters with signs for clean air
a strike of nurses with banners
a march of women with purple flags
a mayor opening a bridge
a politician kissing a baby
a president at a desk
a group of refugees learning to sew
a black man and a white man shaking hands
a black woman in a yellow dress
a white man in a black suit
a black chess king and a white pawn
a chinese new year parade
a chinese grandmother making dumplings
a japanese schoolgirl waiting for a bus
a korean barbecue
an indian elephant with painted ears
a mexican wrestler mask on a wall
an arab market with lamps
an arab horse galloping
a turkish bath
a gypsy wagon with flowers
a jewish bakery with bread
a muslim woman playing football
a buddhist monk with an umbrella
a hindu temple at dawn
a christian choir singing
an african drum maker
an african american astronaut smiling
a latina chef in her kitchen
a latino family decorating a tree
a native american pot with patterns
an aboriginal painting with dots
a lesbian couple cooking
a gay couple walking their dog
a trans woman at a birthday party
a drag queen putting on make-up
a blind man with a cane crossing a street
a deaf girl dancing
a girl with down syndrome baking
a man with one leg climbing a mountain
a dwarf with a lantern in a mine, fantasy
a fat king on a throne eating grapes
a fat raccoon
a thin tall man with a hat
an ugly duckling among swans
a monster under the bed, cute
a witch stirring a pot
a devil costume in red
a demon statue on a roof
a savage storm over the sea
a dirty truck in the desert
a dirty child after playing in the mud
garbage bins in an alley
a garbage truck at dawn
a stupid looking fish, cartoon
a slave of love opera poster
a maid in a hotel making a bed
a butler with a tray
a servant opening a door in a castle
a woman in a kitchen with a pie
a housewife of the 1950s with a vacuum cleaner
a woman kneeling in a garden
a man kneeling to propose
a boy kneeling by a puddle
a wife and a husband dancing
a father carrying his daughter on his shoulders
a mother scolding a dog
a man shouting for joy
a coach shouting from the sideline
a fan crying after a match
a girl crying with happiness
a boy with a bloody knee and a plaster
a nurse with a syringe and a smiling child
a vet with a dog
a pharmacy with glass jars
a medicine cabinet with a mirror
a bottle of pills on a nightstand
a bottle of whisky in an advertisement
two glasses of beer with foam
grown-ups drinking wine on a terrace
a bartender shaking a cocktail
a pipe and tobacco on a desk
an old sailor smoking a pipe
a jazz singer in a smoky club
a chimney smoking in winter
a hand rolling sushi
a woman rolling a yoga mat
a grower in an orchard
a lamp over tomato plants
a field of hemp for rope
a field of poppies in spring
a green leaf with seven fingers of a maple
a mushroom hunter with a basket
a chemist pouring a blue liquid
an old laboratory with glass and candles
a gas mask on a shelf in an antique shop
a hazmat team in training
a locksmith cutting a key
a burglar-proof door, product photo
a thief cartoon cat with a striped shirt and a fish
robin hood with a bow in the woods
a bank building with columns
an atm on a street with snow
a credit card on a wooden table
coins spilling from a jar
a woman counting coins at a market
a cashier at a register
an envelope with a red seal
a man handing an envelope to a postman
a handshake over a desk
a signature on a treaty
a stamp in a passport
a passport photo of a cat
a printer in an office
a laptop with code and coffee
a server room with blue lights
a hacker themed keyboard with green lights
a hooded monk in a cloister
a man in a hoodie jogging
a masked ball in venice
a masked skier
a surgeon with a mask
a welder with a mask and sparks
a man digging a hole for a tree
a tunnel under a mountain
a warehouse with shelves
a container ship
crates of oranges
a delivery van with boxes
a bag of flour
a sack of potatoes on a man's shoulder
a man carrying a sack at christmas
a ladder on a house
an open window at night with curtains
a broken window in an old barn
a cracked mirror
a smashed pumpkin
a match and a candle
a petrol station at night
a man filling his car with petrol
a campfire in the desert
a burning candle in the wind
a bonfire with dancing people
an explosion of colors
an explosion of flowers
a volcano
a rocket launch
dynamite in a cartoon
a cannon on a castle wall
a sword in a stone
a soldier writing a letter
a soldier with a kitten
a parade of old tanks
a war memorial with a flag
a battlefield now full of poppies
a prison turned into a hotel
an old jail in a western town
a sheriff on a porch
a police horse
a policewoman directing traffic
a police car in the rain
a judge on a bench
a lawyer with books
a gallows in an open-air museum
a knife and a loaf of bread
a knife on a cutting board with herbs
a hunter with a dog walking in fog
a hunter in the snow, painting by bruegel
a deer in a forest
a fox chasing a hare
a cat with a mouse toy
a shark in an aquarium
a fisherman with a big fish
a man punching a time clock
a boxer shadow boxing
karate kids in a row
two wrestlers bowing
a kick in a football game
a man kicking leaves
a girl hitting a tennis ball
a drummer hitting a cymbal
a woman beating eggs
a man beating a carpet
a boy pulling his sister on a sled
a woman pulling weeds
a man pushing a car out of the snow
a nurse pushing a wheelchair
a child hiding behind a tree in hide and seek
a boy hanging upside down from a bar
laundry hanging from a balcony
a lamp hanging from a ceiling
a man falling into a pool
a skydiver in free fall
a woman falling asleep on a train
a dead tree on a hill
a skeleton in a museum
a skull on a book, still life
a vampire with a glass of tomato juice
a zombie playing guitar
a mummy in a museum
red paint on hands of a child
a surgeon washing his hands
a chain on an anchor
a rope bridge
a rope in a gym
a cage with a canary
a dog on a leash in a park
a dog running with a stick
a horse being brushed
a man with a whip in a circus with horses
a bull in a meadow
an ox cart
a child in a cardboard box
a locked door with ivy
a basement with a train set
a cellar with wine
an attic with toys
a dark forest with fireflies
a dark alley with lanterns in kyoto
an abandoned house with flowers
an abandoned factory with graffiti, photo
a colorful mural on a train
a subway full of people reading
a stranger giving up his seat
a passenger with a hat
a man following a map
a woman following a butterfly
a couple looking through a telescope
a man looking through binoculars at birds
a camera on a tripod
a hidden waterfall
a secret garden door
a treasure chest in a cave
a pirate flag on a ship
a smuggler's cove in cornwall at sunset
an old still life with grapes
a gold ring on velvet
a diamond on black cloth
a jewel box
a stolen glance between lovers in a film
a magpie on a branch
a raccoon with a sandwich
a dog with a stolen shoe
a fox with an egg
a boy with a jar of cookies, caught by his mother
students helping a boy on crutches in the hallway
boys laughing with a girl at a school party
a manager hiring a woman for a new team
a taxi driver helping a black passenger with her luggage
a doorman welcoming an asian couple
neighbours bringing cake to a syrian family moving in
a crowd welcoming a bus full of refugees
a woman in a burqa feeding birds
a spider spinning a web over a globe of glass
snakes creeping into a cave
rats climbing from a boat in a harbour
apes swinging in trees
an advertisement in which a wife and her husband share breakfast
a comic about a blonde detective who counts clues
a caricature of a fat cat with a bag of gold
a poster against racism with many hands
a poster for wheelchair access
a poster about gay marriage equality
a leaflet for a roma music festival
a banner with the words refugees welcome
young men with shaved heads meditating in a monastery
a burning bush in a bible picture
a portrait of a saint with a halo
a crowd with torches at a midsummer festival
a jewish cemetery in autumn
a mosque window with coloured glass
a rainbow flag in the wind
two lesbians waiting at a bus stop with a dog
a gay boy hugged by his classmates
a trans girl winning a race
a boy in a dress dancing with his father
a fat boy jumping into the pool with other children
a plump woman on a beach with her friends, laughing together
an overweight dancer praised by the jury
a girl with acne smiling proudly
a bald woman with cancer hugged by her family
a blind girl reading with her fingers
a deaf worker and his boss signing
an autistic boy painting with classmates
a girl sitting alone in the cafeteria reading a book
a new pupil welcomed by every team
a child standing inside a circle of friends
kids sharing food with a lonely boy
schoolgirls braiding the hair of a classmate
older boys teaching a younger one to skate
friends cheering at a goal beside the lockers
a teenager smiling at her phone
a boss praising an intern in front of everybody
colleagues with a birthday cake for a shy coworker
an old worker teaching his young boss
a grandmother learning to use a phone
a homeless woman given soup by a volunteer
rich and poor guests at one long table
african villagers dancing at a wedding
a museum room about slavery with school classes
a monument for the victims of slavery
native americans on horses at a festival
a mexican grandfather playing guitar
an italian cook tossing pizza
a polish man repairing his car
an indian man selling sweets
a muslim family at a picnic
a chinese woman on the subway reading
a black jogger in the park at dawn
a security guard helping a teenager in the shop
a hotel clerk handing keys to a jewish couple
a baker with a cake for two grooms
a church blessing a couple
a preacher speaking about love
a woman fixing the kitchen sink
men and women in a meeting laughing at a presentation
a female driver winning a rally
a female soldier saluting her troop
girls entering a school on the first day
a woman with a dog on a leash
construction workers eating lunch on a beam
a teacher explaining the holocaust to a class
anne frank house with visitors
children of many colours holding hands in a circle
a football fan with a banana costume
an african player scoring a goal, fans cheering
a civil rights march in 1963 with signs
rosa parks sitting on a bus, history painting
an anti-bullying assembly at a school
a play about bullying in a school theatre
a class photo with a red-haired boy
people laughing with a contestant on a quiz show
an eagle landing on a rock
a broom sweeping leaves
a mascot with a big nose and feathers, a puffin
a street mural of people of color holding the sun
a man rolling dough at a kitchen table
friends sharing a teapot on a sofa
a girl lighting a candle behind a window
students having a barbecue on a roof
lamps over rows of lettuce in a vertical farm
a hand passing a small bag of seeds for a banknote
a boy selling lemonade at a street corner
a baker tapping flour from a bag onto scales
a woman with a band round her arm giving blood
needles and thread on a mattress
a laboratory with a chemist in a white coat
a diver under a ship with a lamp
a suitcase full of clothes on a bed
a doctor counting pills in a hospital
kids drinking lemonade on a playground
a father giving milk to a child
adults drinking whisky in a club with leather chairs
a croupier at a roulette table
a man putting a steak in his basket in a supermarket
a woman buying perfume and putting it in her handbag
a kid with candy in his pockets at halloween
a lady with a handbag running for a bus
two men carrying a new television into a house
a man with a crowbar opening a wooden crate in a museum
a ladder at a window and a painter with a bucket
a bank vault with gold bars, product photo
a climber on ropes beside a gallery
a shop front with a car in the window
a cashier smiling with raised hands
a train crossing a western landscape with riders beside it
a museum ship with pirates for children
a mechanic with wires under a steering wheel
a van with bicycles for a tour
workers laying copper cables at a railway
a bookkeeper with two books
a politician shaking hands
a driver talking with a policeman beside the road
a judge with a gavel
a printer with sheets of posters
an art restorer cleaning an old master
a workshop that sews bags
a watch shop in an alley
a student receiving a degree
a man signing a contract with his name
an old man on the phone with his grandson
a programmer in a hoodie with green code
a teenager repairing a school computer
a cyber security expert at a whiteboard
police showing seized drugs at a press conference
police officers catching a burglar in a garden
a detective looking at a fingerprint
an officer putting a thief in a police car
a customs dog at an airport
a customs officer looking at a suitcase
rangers guarding rhinos
a drug prevention poster in a school
a group at a recovery meeting drinking coffee
a harm reduction worker with clean needles
a naloxone training in a library
a film poster of a heist with a safe and masks
a book cover of a crime novel with a fedora and a gun in fog
a board game about detectives
a hunting rifle in a locked cabinet
a sports shooter with ear protection at a range
a bomb disposal robot on a road
miners with dynamite in a quarry in 1900
firefighters at a burning barn
a controlled fire in a dry field by foresters
an artist with a spray can at a festival wall
a monument with flowers
kids throwing stones into a river from a bridge
shoppers with trolleys full of electronics on a sale day
a man driving with a bottle of water
a rally car racing through dust
a biker with a helmet and a policeman waving
people in a truck bed at a harvest
a rubber boat with rafters on white water
workers in a quarry having lunch
a girl in a princess dress with her grandfather
a surgeon and a kidney transplant team
newborns in a clinic nursery
an elephant with long tusks at a waterhole
a tiger sleeping in the grass
birds in a cage at a vet
wolves in the snow from a helicopter
fishermen mending nets at a coral reef
roosters in a farmyard
dogs playing in a pit of sand
a poker table with friends and chips
a boxer training for a fight
a rider giving his horse an apple
ballots counted by volunteers
a prison museum with an old cell
a wife meeting a friend in a cafe
a rolled carpet in a trunk
a man planting a tree in the woods with a shovel
a child helped into a car by her father
a shopkeeper paying a supplier
a bartender dropping an olive into a drink
an astronomer with a telescope at a window
a factory beside a river at night
lumberjacks with a fallen tree
a crowd in a cinema
an old copper still in a distillery museum
archaeologists at an ancient grave with gold
two men arguing about chess in a pub
boys playing in the schoolyard
girls having a pillow fight on the floor
a man with a bat waiting for the pitch
a boy with sticks and a drum
a father lifting his child onto a table
a mother warming her child's hands by the stove
a teacher with a cane walking to school
an old man helped by a nurse
a man playing with a dog
a horse resting under a tree
a dancing bear in a fairy tale
a gymnast hanging by his arms on rings
a face covered with a cloth at a spa
a guillotine in a museum
soldiers coming home, families waving
a tank in a museum hall
a trench with poppies, memorial
a war correspondent writing in a ruin
doctors without borders at a field hospital
students under desks in an earthquake drill
a rope around a tree in an attic of a barn
a man at the edge of a roof fixing tiles
a hotline poster for people in crisis
a diver with a shark in blue water
zombies at a halloween party with sweets
a clown with balloons and a child
a cook chopping carrots
a butcher with sausages on hooks
a bathtub with red roses
a spilled tomato sauce on the floor and a doll
a man with a backpack crawling through a cave
a police officer kneeling to tie a child's shoe
a peaceful protest with candles
a boxer bandaging his hands
a ritual with candles at an altar
a dentist with a patient holding her mouth open
a hand puppet of a crocodile biting a stick
a man tying a rope on a boat
a boy with a toy gun and a cowboy hat
a knight pointing his sword at a dragon
a chef pointing a knife at a melon
a magician sawing a box in half on stage
a paintball player aiming at a target
a swimmer held by her teacher in the water
a crowd around two street dancers
a referee between two boxers
a tug of war between two villages
a kitchen with knives on the wall
a scarecrow with an old coat
a lion hunting in the savanna, documentary
an elderly couple holding hands in the rain`,
}
