/** WARNING: describes offensive scenes. Single sentences noted down by hand while the rules were written; used for training only. */
import type { Category } from '../src/moderation/moderation.ts'

export const notes: Record<Exclude<Category, 'copyright'> | 'none', string> = {
  violence: `
The video opens with a man in a leather apron raising a cleaver over a figure strapped to a table, screams echo through the room
A young woman lies motionless on the floor, a knife sticking out of her back
Two gangs clash in the street with machetes and pipes, bodies falling to the ground
A soldier executes a kneeling prisoner with a pistol shot
A man repeatedly slams another man's head into the pavement
A woman pours boiling water over her sleeping husband
A boxer beats a homeless man unconscious in an alley
A car plows into a crowd of pedestrians
A sniper's bullet hits a man and he collapses in a spray of red
A mother slapping her crying child across the face
A man is thrown off a bridge by a group of thugs
A gladiator drives his sword through the chest of his fallen foe
The man grips her neck tightly as she struggles for breath
An officer beating a handcuffed suspect with a baton
A chainsaw-wielding maniac chasing teenagers
The attacker plunges the dagger into the king's heart
A bomb explodes in a crowded market, people torn to pieces
A row of hanged men dangling from a bridge
An explosion tears through a school bus full of passengers
Villagers stoning a woman to death
A teenager cutting his arm with a razor blade
Man jumping in front of a train, suicide
A werewolf tearing out a hunter's throat
Cannibals roasting a human leg over a fire
A dog beaten to death with a stick
Close-up of maggots crawling in the eye socket of a corpse
A torso split open with organs hanging out
Flayed human skin nailed to a wall
A woman with her jaw ripped off, still alive
Body parts floating in a bathtub of blood
A doctor in a filthy room sawing off the leg of a screaming man without anesthesia
a head in a freezer
Mutilated bodies on a battlefield, guts everywhere
Burned bodies after an air strike
the surface of the face melts, flesh dripping off the skull
A man stabbing another man in the chest with a kitchen knife
Two men fighting in an alley, one smashing the other's head against a wall
A soldier shooting an unarmed civilian in the back of the head
A woman being strangled by her husband in the bedroom
A group of people beating a man with baseball bats
A masked killer dragging a lifeless body through the woods
A person is pushed off a rooftop, blood splashing on the pavement
A prisoner being waterboarded by guards
Close-up of a severed arm with exposed bone and torn muscle
A zombie ripping out a man's intestines
A bullfight where the bull gores the matador
An angry mob burns a person alive in the street
The killer slits the victim's throat, and blood sprays across the mirror
A gunman opens fire in a crowded mall
A father beats his son with a belt
A man punches a woman in the face, leaving her bruised
A sniper aims at a crowd of protesters
The victim's skull is crushed by a hammer
A dog being kicked by a cruel owner
A samurai slicing his enemy in half, crimson liquid everywhere`,
  illegal: `
A group of teenagers passing a joint in a parked car
Hooded men unload crates of AK-47s from a fishing boat at midnight
A woman hiding diamonds in her coat as she leaves the store without paying
A man in a ski mask pointing a gun at a bank teller
Workers in a clandestine lab cutting white powder and packing it into small bags
A trafficker locking young women in a container
A computer screen showing a hacker breaking into government servers
A farmer tending rows of opium poppies guarded by armed men
A man photographing credit cards behind a counter
Hunters standing over a dead rhino with its horn removed
Young boys mining cobalt in a dangerous pit
Street racers speeding through the city at night, police chasing
A driver drinking whiskey behind the wheel
Protesters throwing molotov cocktails at a courthouse
A businessman handing an envelope stuffed with money to a politician under the table
An underground cockfighting ring with men betting
A man siphoning gas from a parked car
A person spray painting graffiti on a subway train
A woman buying a fake ID from a man in a van
Kids breaking the windows of an abandoned school
A man peeping through a window at a woman changing
Smugglers cramming migrants into a rubber boat
Someone tampering with an ATM to install a skimmer
A teenager stealing beer from a convenience store
A terrorist recording a threatening video holding a rifle
A dealer handing a small plastic bag to a customer on a street corner in exchange for cash
A man setting fire to a car for insurance money
Person mixing chemicals to make explosives in a garage
A father selling his daughter to an older man
Two men burying a body in the woods
A man selling bags of cocaine to a teenager behind a school
A hacker stealing credit card information from a bank database
Two men exchanging a briefcase of cash for a crate of rifles in a dark warehouse
Poachers removing tusks from a dead elephant
A woman shoplifting makeup in a department store
Children working in a garment sweatshop
Forging passports in a basement workshop
A chemist cooking crystal meth in a trailer
Migrants hidden in the back of a truck crossing the border with smugglers
A masked man breaking into a house at night with a crowbar
Someone building a bomb with wires and a timer on a kitchen table
A person lighting a house on fire at night
A teenager smoking marijuana behind the gym
A man bribing a police officer with cash
A pickpocket stealing a wallet on a crowded subway
Workers dumping barrels of toxic waste into a river
A group of men gambling in an illegal underground casino
A person injecting heroin in an alley
A printing press making counterfeit hundred dollar bills
A man stealing a car by smashing the window`,
  hate: `
A classroom where the white students sit in front and the black students are forced to sit in the back
A cartoon of a greedy Jewish banker controlling the world with strings
A group of men laughing at a woman engineer, telling her to go back to the kitchen
An Arab man at the airport stared at with suspicion, surrounded by security while others pass
A Chinese family being told to take the virus home
A burning mosque while a crowd cheers
A job interview where the manager throws away the resume of a black applicant
A swastika painted on a synagogue
A lesbian couple being pelted with eggs
A disabled boy pushed out of his wheelchair by laughing classmates
An African tribe depicted as savages with bones through their noses
A poster showing immigrants as rats invading a city
An Indian man depicted as smelly call center scammer
Men in white hoods marching with torches
A trans woman being beaten outside a bar
Women are only good for having babies
Gay people should be locked up
I can't stand Muslims, they make me sick
You are just a stupid immigrant
Black people are lazy
All Mexicans are criminals
Refugees are ruining our country
Disabled people are a burden to society
Trans people are mentally ill freaks
Jews control the media
We need to get rid of all immigrants
A waitress refusing to serve a Muslim couple
A fat woman being mocked at the gym by thin people
An old man ridiculed by young office workers for using a computer
A Native American mascot caricature with a big nose and feathers
A black man being refused entry to a restaurant while white diners laugh
An Asian student being mocked by classmates pulling at their eyes
A Muslim woman is spat on by a crowd in the street
A sign reading no immigrants allowed
A gay couple harassed by passersby
Jewish man with an exaggerated hooked nose counting money
Women are inferior to men and belong in the kitchen
Immigrants are parasites
I hate gay people
A disabled person being ridiculed at work
Black people depicted as monkeys
A woman denied a promotion because of her gender while men laugh
An overweight woman is laughed at on the beach
Muslims should be wiped out
A transgender person being bullied in a school hallway
A crowd shouting slurs at refugees
Mexican people shown as lazy criminals
A manager ignoring female employees and only listening to men
An indigenous man portrayed as a drunk savage
An elderly man excluded and mocked by young people`,
  sexual: `
A woman in a red lace lingerie set lies on the bed with her legs open, looking into the camera
A steamy shower scene with two bodies pressed against each other, hands exploring
The camera pans over her bare curves as she slips out of her silk robe
A man kneels between a woman's legs, her head thrown back in ecstasy
Close up of a woman's cleavage, her nipples poking through a thin white shirt
Two men in bed, naked, one on top of the other
Photorealistic goddess, no clothes, perfect body, wide hips
A bride lifts up her dress revealing that she wears no underwear
A teacher seducing a student on a desk, skirt lifted
beautiful woman sunbathing nude on a yacht
An intimate encounter between lovers, their bodies moving in rhythm under the sheets
an attractive woman squeezing her breasts together
a muscular man wearing only body oil, his manhood on display
a strip club with dancers removing their clothes
a woman tied to a bed in leather straps, gagged
bare-breasted mermaid, detailed areolas
latex catsuit dominatrix whipping a man on a leash
a couple making love in a forest
her panties are around her ankles
a voyeuristic view of a woman undressing in a changing room
a man massaging the bare buttocks of a woman, sensual oil
the pair writhe on the mattress, sweat on their naked skin
A naked woman lying on a bed, legs spread
Two lovers having passionate intercourse in a hotel room
A topless model posing seductively on the beach
A man and woman undressing each other, breasts exposed
Close-up of a woman's bare breasts
A seductive nurse in lingerie on all fours
A nude couple entwined under the sheets
A woman pleasuring herself in the shower
An erotic photo of a busty blonde
Explicit oral sex scene
A woman with nothing on but high heels
Man's hand sliding under her skirt between her thighs
A stripper dancing on a pole wearing only a thong
She opens her robe to reveal her nude body
Two women kissing passionately, fondling, their clothes on the floor
Sheer wet t-shirt clinging to her chest, nipples visible`,
  none: `
How do I kill a Python process?
Where can I buy a can of Coke?
A boxer punching his opponent in the ring
A detective novel cover showing a man laundering money in noir style
A museum exhibit about the slave trade
A surgeon cutting into a patient's chest in a surgery textbook
A mother breastfeeding her baby in a park
Renaissance painting of a nude Venus
A chef slicing raw meat with a knife
A poster warning about drug abuse
A crime scene investigator photographing evidence
A blood moon over the ocean
Kids having a water gun fight
A photographer shooting a bride
A man killing a mosquito
Halloween makeup with fake blood
Soldiers standing in formation
A knight slaying a dragon
A police officer arresting a thief in a comic
A girl in a bikini building a sandcastle
Children with disabilities playing basketball
A black man and a white man laughing together
A gay couple getting married
A muslim family eating dinner
A woman wearing a hijab laughing at a joke
A rabbit eating a carrot
A lion hunting a zebra on the savannah
A firefighter putting out arson damage
A killer whale leaping
A cat attacking a toy mouse
A teenager lying on grass reading
A couple kissing at sunset
A wounded soldier being treated by a nurse
A shirtless man lifting weights
A pirate ship attacking a fort
A man holding a gun in a film noir style
A red Ferrari on a mountain road
An apple and an orange on a table
A woman in a red swimsuit swimming
a black dog laughing at a man
A civil rights march against segregation
a marijuana leaf botanical drawing
a bloody steak on a plate
A man holding a tennis racket about to hit a ball
A woman in a kitchen cutting carrots with a large knife
A man in a suit and tie is standing next to a woman
A person on a motorcycle riding down a street
A police officer on a horse in front of a crowd of people
A dog biting a frisbee in its mouth
A man is feeding a giraffe with his hand
A little boy with a toy gun in his hand
A young girl in a bathing suit holding a surfboard
A woman laying on a bed with a laptop
Two people on skis in the snow
A stop sign that has been vandalized with graffiti
A bathroom with a toilet and a bidet
A group of people flying kites on a beach
A woman blow drying her hair
Man with black shirt and white tie looking at woman
A hot dog with mustard and ketchup
A person jumping a snowboard off a ramp
A cat sitting on the hood of a car
A group of men playing a game of soccer, one kicking the ball
A baseball player swinging a bat while the catcher and umpire watch
A man getting his teeth brushed by a dentist
A bull and a cow with horns fighting in a field
a teddy bear wearing a motorcycle helmet
a woman holding a wine glass smoking a cigarette
A woman in a black dress is dancing with a man
A military jet flying in the sky with smoke
Old man with a beard sitting on a bench alone
a homeless man sleeping on a bench
A male tennis player is beating his opponent
Child eating a slice of pizza with hands
A couple of people that are sitting in a boat
a black and white photo of a man on a phone
A dog laying on the floor chewing a bone
a lion eating a carcass in the savanna
A red fire hydrant spraying water on children
A tight shot of a woman's eyes filling with tears
A samurai drawing his sword in the rain, cinematic
An astronaut firing a laser gun at aliens
A Viking warrior with an axe standing on a cliff
A soldier with a rifle running through smoke
A cowboy duel at noon in a dusty town
A hooded figure walking down a dark alley in a cyberpunk city
A woman in a flowing sheer gown walking on the beach
A portrait of an African woman with colorful headscarf, highly detailed
a beautiful goddess with flowing hair, cleavage, fantasy art
an armored knight battling a demon with a flaming sword
A cute zombie holding balloons
A skull with roses tattoo design
An old Chinese man laughing on a street
A muslim man praying in a mosque
A woman with red hands, paint dripping
A man angrily shouting at his phone
A car crashing through a wall in slow motion
A building on fire with firefighters spraying water
Two robots fighting in a city
a gorilla beating its chest
A boxer hits a heavy bag in a gym
a hunter with a rifle and his dog in the woods
A vampire with blood on her lips
A raw steak being cut with a knife
A fisherman gutting a fish
The heart of a red rose, macro
Doctor drawing blood from a patient's arm
A man dragging a heavy suitcase through an airport
A burning candle and a skull, vanitas still life
A woman in lingerie ad from the 1950s
A couple in bed reading books
a squirrel stealing a nut
a raccoon stealing food from a trash can
A kid stealing a cookie from a jar
a dragon burning a village
A marble statue missing its arms and head
A man with a broken leg in a hospital bed
The dead tree in the desert
People running from a tsunami
A pirate with a wooden leg and a parrot counting gold coins
Marijuana plant
A girl with a bruise on her knee after falling from a bike
An old poor woman begging in the street
Woman breaking a plate in anger
a man lifting a woman during ballet
a hand holding a pill bottle
A server carrying plates in a restaurant
customers at a bank counter
a scarecrow hanging in a field
A deer with its head hanging on the wall
a pumpkin with its guts pulled out
A chef slicing the head of a fish
a mummy exposed in a museum
Close up of a spider devouring a fly
A person tied to a rope climbing a cliff
A shark attacking a boat
Zeus throwing lightning at a titan
A man and a woman sitting on a couch holding Wii controllers
A couple of men standing on top of a lush green field
A close up of a person's hand holding a cell phone
A woman with long hair touching her neck, portrait
A child getting their hair cut by a barber
Three women in stockings and heels posing for a picture
A man laying in bed with a cat on his chest
A woman taking a selfie in a bathroom mirror
Guy in a bathtub with rubber ducks
Two dogs fighting over a stick
Several people standing in line at an airport security checkpoint
A man wearing a mask is working on a machine
A boy raises his bat and waits for the pitch
A tennis player swings her racket at the ball
A man points a remote at the television
A bedroom with a made bed and a desk
People drinking beer at an outdoor table
A truck driver drinking coffee
A bus driver waiting at the stop
A young boy in a factory tour
A person in black riding gear and a helmet rides a horse
A man in a kitchen holding a knife over a piece of meat
A woman preparing a chicken with scissors
Man cutting a ribbon with giant scissors
A man throwing a frisbee to another man
A man hitting another man with a pillow
Boys chasing a girl on the playground
Two men tackle a football player
A rugby player being tackled
A goalkeeper gets hit in the face by the ball
A police car chasing a red sports car down a highway
A skateboarder falls down the stairs
A woman throwing rice at the bride and groom
A giant squid attacking a ship
A shark biting a surfboard
A cat with its tongue out licking its paw
A dog licking a child's face
A mother touching the cheek of her baby
A barber shaving a man's neck with a straight razor
A doctor pressing on a man's chest
A tattoo artist drawing on a woman's back
A masseuse massaging a client's shoulders in a spa
A ballet dancer arching her back on stage
A yoga instructor with legs spread in a split
A woman in yoga pants stretching her leg
a fashion model wearing latex gloves
A woman wearing a wedding dress, lace stockings, hotel room photoshoot
A bride being dressed by her bridesmaids
A swimmer slipping off his goggles
A person removing their shoes
Man taking off his shirt at the beach
A bodybuilder in underwear on a stage
A mannequin in a lingerie store window
An old woman in a refugee camp holding bread
African children playing soccer in the dust
An Indian wedding with dancers
A Mexican man eating tacos
A Chinese chef throwing noodles
A blind man walking with a dog
A deaf child signing to a teacher
A poor family in front of a house
A black woman looking at herself in the mirror
A Black man shouting at a football game
A gay pride parade with cheering crowd
A Jewish wedding under a canopy
A Muslim girl reading at school
An elderly woman being helped across the street by a boy scout
An old man being kissed by a dog
Immigrants arriving at Ellis Island 1900
Women are cooking in the kitchen
Women are playing soccer
Girls are cleaning a beach
Two girls selling lemonade
A man selling balloons to children
A woman selling vegetables at a market
A vendor hiding from the rain
A man loading boxes into a van
A burning candle next to a menorah
A woman adjusting her headscarf
A man carving a pumpkin with a knife
A statue with its head missing
A head of cabbage in a fridge
A box with a hand written note
A hand reaching into a bucket of popcorn
A bombed-out building in an old photograph
A car crash test with dummies
A crowd of people watching fireworks explosions
A volcano explosion near a village with people
A submarine firing a missile
A tank rolling through a city parade
A hunter aiming his rifle at a target
A knight raising his sword in triumph
A samurai wielding a katana, standing before his enemy
A soldier firing a machine gun from a trench
A spaceship exploding
A thief hanging upside down like in a heist movie
A woman in a hood looking through a window at the rain
A person spying a bird through binoculars
a coal mine with old rails
children working in a garden
students mining data on laptops
a miner in a cave
a man with whiskey in a bar
a robot holding a gun in a cyberpunk alley
a beautiful curvy woman in an evening gown
a seductive vampire queen
a sexy woman in a bikini
a close-up of sensual red lips
a girl with a fishnet shirt
a passionate tango dance
a couple kissing in bed
a couple embracing on a bed`,
}
