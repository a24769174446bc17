/**
 * Verbs of prompts. A heading `@relation pose` says what the verb does to its object and how its subject looks (`-`: nothing); an entry is
 * `base[/past[/participle]]`; `*` doubles the last letter before -ing and -ed.
 */
export const VERBS = `
@holding hold
hold/held grip* clutch grab* wield brandish swing/swung/swung lift raise use juggle toss catch/caught twirl balance pour cradle show/showed/shown display present offer steal/stole/stolen take/took/taken pick flip* sip* inspect examine check open clean polish squeeze peel slice cut* solve knit* sew/sewed/sewn light/lit
@holding carry
carry bring/brought deliver serve haul transport
@holding read
read/read/read study
@holding eat
eat/ate/eaten bite/bit/bitten nibble devour munch chew lick taste
@holding drink
drink/drank/drunk slurp
@holding throw
throw/threw/thrown hurl
@holding play-instrument
strum*
@holding wave
wave
@holding type
type
@holding write
write/wrote/written
@with play-instrument
play
@riding ride
ride/rode/ridden mount
@riding drive
drive/drove/driven steer
@riding sit
paddle row sail
@wearing -
wear/wore/worn don*
@chasing run
chase hunt pursue follow
@feeding feed
feed/fed
@facing look
watch observe admire face meet/met see/saw/seen
@facing fight
fight/fought attack battle confront duel spar* wrestle joust
@facing hug
hug* kiss embrace cuddle snuggle nuzzle
@facing dance
greet
@facing point
teach/taught train salute
@next-to push
push
@next-to pull
pull drag* tow
@next-to cook
cook bake fry boil stir grill roast prepare
@next-to paint
paint
@next-to work
build/built/built repair fix mend make/made/made construct assemble weld operate sell/sold/sold buy/bought/bought wash water saw/sawed/sawn iron herd milk harvest gather rescue save help decorate guard protect clean shape sculpt carve destroy smash hammer print knead whisk mix scrub* sweep/swept shovel rake conduct
@next-to kneel
dig*/dug/dug plant pet* pat* tie bury
@next-to kick
kick
@next-to stand
spray visit explore discover approach enter leave/left/left join touch find/found/found shoot/shot/shot tame lead/led/led
@next-to fish
fish
@next-to walk
walk
@above jump
leap/leapt
@on climb
climb
@around -
surround encircle
@on -
cover
@- walk
march stroll wander hike trek stomp trudge waddle shuffle sneak/sneaked prowl roam wade stagger stumble swagger tiptoe pace patrol limp creep/crept lurk strut*
@- run
run*/ran/run jog* race sprint dash flee/fled/fled escape gallop scurry scamper hurry rush prance trot* charge
@- jump
jump hop* bounce dive skip* pounce cartwheel somersault
@- sit
sit*/sat/sat rest relax meditate pose
@- stand
stand/stood/stood line gather huddle wait
@- dance
dance pirouette boogie waltz
@- swim
swim*/swam/swum snorkel plunge
@- fly
fly/flew/flown soar hover glide flutter swoop
@- sleep
sleep/slept/slept nap* snooze doze dream snore
@- lie
lie/lay/lain curl lounge sunbathe
@- kneel
crouch squat* bow
@- cheer
cheer celebrate laugh smile party applaud clap* rejoice giggle
@- sing
sing/sang/sung howl roar hum*
@- pray
pray
@- think
think/thought/thought ponder
@- look
look gaze stare peer peek
@- point
point
@- fall
fall/fell/fallen tumble slip* drop*
@- float
float drift
@- skate
skate skateboard
@- surf
surf
@- ski
ski snowboard
@- graze
graze
@- perch
perch land
@- work
work
@- -
grow/grew/grown bloom shine/shone/shone glow burn melt crash explode erupt blow/blew/blown pass cross come/came/come go/went/gone travel move turn spin*/spun/spun roll hang/hung/hung lean stack rise/rose/risen set flow break/broke/broken stick/stuck/stuck emerge form reflect contain live stay hide/hid/hidden peek shake/shook/shaken talk chat* speak/spoke/spoken bark meow cry scream shout hatch try look have/had/had do/did/done get*/got/got give/gave/given put*/put/put say/said/said become/became/become seem appear depict feature include overlook tower loom stretch fill connect hold attach arrange place park dock moor abandon overgrow/overgrew/overgrown illuminate light want need like love hate enjoy begin/began/begun start stop* end drip* splash swirl dangle sway collide collect compete perform practice exercise camp shop* picnic train pilot wear chop* knock unwrap wrap* seal close shut*/shut/shut keep/kept/kept let*/let/let arrive depart speed/sped crackle blaze sizzle ripple flash flicker twinkle shimmer sparkle glitter dribble dunk growl hiss purr neigh chirp croak quack hoot squeak yawn sneeze cough sigh whisper argue blink wink frown grin sprinkle whirl revolve rotate twist wiggle jiggle wriggle twitch slither crawl sink/sank/sunk rumble tremble shiver shudder vibrate pulse throb* collapse crumble topple shatter inflate deflate unfold unfurl dissolve disappear vanish transform morph orbit launch hurtle accelerate swerve skid* steam smoulder sputter squirt gush cascade rustle flap* wag* nod* bob* wobble scatter descend ascend expand shrink/shrank/shrunk wilt blossom peck sniff groom scratch stalk exit retreat honk beep toll chime squirm evaporate thaw freeze/froze/frozen rain snow pop*
`
