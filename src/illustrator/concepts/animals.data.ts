/** Animals, birds, fish, insects; entries as in people.data.ts. */
export const ANIMALS = `
@animal ground park 0.7
dog (hound/doggy/canine/mutt), puppy 0.4, husky, dalmatian, corgi 0.5, dachshund 0.5, poodle 0.6, bulldog 0.5, golden retriever (labrador/retriever), german shepherd (shepherd dog)
@animal ground living-room 0.45
cat (kitty/feline/tomcat/siamese cat/tabby cat/tabby), kitten 0.25, hamster 0.12, guinea pig 0.2, mouse 0.1 >kitchen, rat 0.2, ferret 0.4
@animal ground meadow 2
horse (stallion/mare), pony 1.5, foal 1.2, donkey 1.5 (mule) >farm, cow 2 (cattle) >farm, calf 1.2 >farm, bull >farm, ox >farm, bison 2.8, buffalo 2.6 >savanna, yak 2.4 >mountain, sheep 1.2 (ewe), lamb 0.6, goat 1.1 >farm, ram 1.3 >mountain, pig 1.2 (hog/sow) >farm, piglet 0.5 >farm {species=pig}, unicorn 2.1, llama 1.8 >mountain, alpaca 1.6 >mountain, rabbit 0.4, bunny 0.35, hare 0.5
@animal ground forest 1
fox 0.8 #orange, wolf 1.3, coyote, boar 1.2, deer 1.7 (stag/buck), doe 1.6, fawn 0.9, elk 2.2, moose 2.5, reindeer 1.9 (caribou) >snow, bear 1.9 (grizzly/grizzly bear), squirrel 0.3, chipmunk 0.2, hedgehog 0.25, porcupine 0.6, raccoon 0.6, otter 0.9 >river, beaver 0.9 >river, weasel 0.4, skunk 0.5, badger 0.8, bat 0.3 >cave, mole 0.15 >garden, red panda 0.6, koala 0.7, pegasus 2.2 >sky, griffin 2.5 >mountain, dragon 5 >mountain #green
@animal ground savanna 2
elephant 3.5 #gray, giraffe 4.8, zebra 2, lion 2, lioness 1.8, leopard 1.6, cheetah 1.5, hyena 1.3, rhino 3 (rhinoceros), hippo 3 (hippopotamus) >river, antelope 1.5, gazelle 1.3, meerkat 0.3, kangaroo 1.7, ostrich 2.4, warthog 1.2 {species=boar}, camel 2.6 (dromedary) >desert
@animal ground jungle 1.7
tiger 2, jaguar 1.6, panther 1.7 (black panther/puma), panda 1.5 (panda bear/giant panda), monkey 0.8, chimpanzee 1.2 (chimp/ape/baboon), gorilla 1.7, orangutan 1.3, sloth 0.6, armadillo 0.6, anteater 1.2, mammoth 4 >snow, snow leopard 1.6 >snow, polar bear 2.3 >arctic, dinosaur 5 (t-rex/tyrannosaurus/tyrannosaurus rex), brontosaurus 9, triceratops 5, stegosaurus 5
@animal ground desert 0.5
lizard, gecko 0.2, iguana 1 >jungle, chameleon 0.3 >jungle, crocodile 3.5 >swamp, alligator 3.2 >swamp, salamander 0.2 >forest, snake 1.2 (serpent/cobra/python/viper), turtle 0.6 >beach, tortoise 0.7, sea turtle 1 >underwater, frog 0.12 >swamp, toad 0.12 >swamp, scorpion 0.15, snail 0.08 >garden, worm 0.1 (caterpillar) >garden, crab 0.2 >beach, lobster 0.4 >beach
@bird sky meadow 0.3 bird:species
bird (songbird), robin 0.15 >garden, sparrow 0.15 >garden, blue jay 0.25 >forest, cardinal 0.22 >forest, canary 0.14 >room, hummingbird 0.1 >garden, swallow 0.18, woodpecker 0.25 >forest, pigeon 0.33 >street, dove 0.32 >sky, crow 0.45 >field, raven 0.6 >forest, magpie 0.45, eagle 0.9 (bald eagle) >mountain, hawk 0.6 >mountain, falcon 0.5 >mountain, vulture 0.9 >desert, condor 1.1 >canyon, seagull 0.5 (gull) >beach, albatross 1 >ocean, stork 1.1 >field, phoenix 1.5 >sky
@bird ground farm 0.4 bird:species
chicken (hen), rooster 0.5 (cockerel), chick 0.12, turkey 0.8, peacock 1.2 >garden, owl 0.4 >forest, parrot 0.4 (macaw) >jungle, cockatoo 0.4 >jungle, parakeet 0.2 (budgie) >room, toucan 0.5 >jungle, penguin 0.9 >arctic, puffin 0.3 >beach, flamingo 1.3 >lake #pink, heron 1 (egret) >lake, crane 1.3 >lake, pelican 1.4 >harbour, emu 1.8 >savanna, kiwi bird 0.4 >forest, dodo 0.9 >jungle
@bird water lake 0.5 bird:species
duck (mallard), duckling 0.15, goose 0.8, swan 1.3
@fish underwater underwater 0.3 fish:species
fish, goldfish 0.12 #orange, clownfish 0.1, koi 0.5 >lake, tropical fish 0.15, angelfish 0.15, pufferfish 0.25, salmon 0.7 >river, trout 0.5 >river, tuna 1.5, swordfish 2.5, eel 1, seahorse 0.15, shark 3.5 (great white shark), hammerhead shark 3.5, whale 14 (blue whale/humpback whale), orca 6 (killer whale), narwhal 4 >arctic, dolphin 2.2 >ocean, manta ray 4 (stingray), octopus 1, squid 1.2, jellyfish 0.5, seal 1.6 >arctic, sea lion 2 >beach, walrus 3 >arctic, starfish 0.2, piranha 0.3 >river, anglerfish 0.5, kraken 12 >ocean, sea monster 10 >ocean
@insect float garden 0.05 insect:species
butterfly 0.1 >meadow, moth 0.08, bee 0.03 (bumblebee/honeybee) >meadow, wasp 0.03, dragonfly 0.08 >lake, ladybug 0.02 (ladybird), beetle 0.04 >forest, ant 0.02, spider 0.06, fly 0.02, mosquito 0.02, grasshopper 0.05 >meadow, cricket insect 0.04, firefly 0.02 >forest, praying mantis 0.1 (mantis), cockroach 0.04 >kitchen, centipede 0.1
`
