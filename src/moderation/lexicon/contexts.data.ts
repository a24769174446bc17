/** Settings in which dark words are said for good reasons; each takes points off the rules that name it. */
import type { Lexicon } from './lexicon.ts'

export const contexts = {
  fiction: {
    words: `robbery movie, robbery film, crime movie, crime film, heist poster, gangster movie, gangster film, detective film, detective movie, western movie, western film, spy movie, spy film, action movie poster, heist movie, heist film, crime comedy, magician, magic trick, magic show, illusionist, stage blood, comic relief, spoof, parody, satire, theater play, school play, novel, novels, movie poster, film poster, storybook, picture book, fairytale, folk tale, ufo, flying saucer, cops and robbers, robin hood, detective novel, crime novel, book cover, mystery novel, thriller novel, crime fiction, true crime podcast, screenplay, stage play, theatre, theater production, puppet, puppets, board game, video game, card game, chess, lego, toy, toys, toy soldiers, water gun, water guns, nerf, paintball, laser tag, comedy, murder mystery, detective story, noir film poster, movie set, film set, stunt, stuntman, opera, shakespeare, fairy tale, cartoonish`,
  },
  costume: {
    words:
      'costume, costumes, pumpkin, pumpkins, jack o lantern, halloween, fake blood, prop, props, cosplay, makeup artist, special effects makeup, haunted house, trick or treat, theatrical, rehearsal, zombie walk',
  },
  medical: {
    words: `medical, medicine, surgical, surgery, surgeon, surgeons, hospital, nurse, clinic, anatomy, anatomical, textbook, diagram, biology, doctor, doctors, first aid, paramedic, blood donation, blood drive, transfusion, vaccination, vaccine, breastfeeding, breast feeding, nursing mother, mammogram, dermatology, physiology, x ray, pharmacist, pharmacy, laboratory technician, health education, therapist, veterinarian, vet`,
  },
  lesson: {
    words: `customs officer stamping, monopoly money, game of monopoly, play money, investigator, investigators photographing, crime scene investigator, forensics, forensic team, breaking news, news anchor, news studio, demolition, demolition crew, controlled demolition, museum, exhibit, caravaggio, goya, altarpiece, biblical, bible, mythology, mythological, greek vase, iliad, trojan war, reenactment, re enactment, what is, what was, what were, what are, who was, who were, why is, why was, why did, when was, definition of, explain, history of, causes of, war memorial,  exhibition, history book, historical, documentary about, memorial, monument, commemorating, commemoration, educational, education, infographic, poster warning, warning about, awareness, prevention, campaign, public service, textbook, lecture, classroom, seminar, training exercise, safety training, how to spot, how to prevent, protect yourself, anti, newspaper, news, journalist reporting, tribute, remembrance, archive, museums, history lesson, trial, court, courtroom, judge, lawyer, verdict, police investigate, investigators, forensic, detectives examine, arrested by, convicted, rehabilitation, recovery, recovering, support group`,
  },
  art: {
    words: `art academy, drawing a nude, drawing nude, painting a nude, nude study, nude coloured, sculptor, sculpting, granite, carving a statue, sketch class, sketching class, drawing class, painting class, nude sketch, life model, nude figure, art student, art students, art school, renaissance, figure study, nude study, charcoal study, academic study, figure model, aphrodite, baroque, marble, sculpture, statue, statues, classical painting, oil painting by, fresco, greek, roman, venus, michelangelo, botticelli, rubens, rodin, titian, life drawing, figure drawing, art class, art museum, gallery, art history, cherub, cherubs, neoclassical, david`,
  },
  sport: {
    words: `stuntwoman, stuntman, stunt double, airbag, jogging, marathon, finish line, bungee, bungee jumping, parkour, skydiving, paragliding, base jumping, trapeze, boxing, boxer, boxers, mma, ufc, wrestling, wrestler, wrestlers, karate, judo, taekwondo, kickboxing, fencing, martial arts, martial artist, sparring, match, tournament, boxing ring, wrestling ring, referee, gym, goal, soccer, football, basketball, baseball, hockey, tennis, volleyball, ball, sport, sports, athlete, athletes, archery, target practice, rugby, golf, cricket, pitch, penalty, hoop, hoops, dodgeball, pillow fight, snowball fight, food fight, tug of war, arm wrestling, snowball, yoga, gymnast, gymnastics, ballet, ballerina, stretching`,
  },
  kitchen: {
    words:
      'chef, fish, cook, cooking, recipe, restaurant, dish, meal, steak, sausage, cake, vegetables, fruit, salad, butcher shop, barbecue, grill, dinner, cutting board, sushi, roast, pizza, bread, onion, sandwich, juice',
  },
  /** What may be killed, fought or shot without anybody being hurt. */
  'safe-target': {
    words: `mosquito, mosquitoes, fly, flies, bug, bugs, cockroach, ants, wasp, germs, bacteria, virus, viruses, cancer cells, weeds, process, processes, program, task, engine, dragon, dragons, monster, monsters, zombie, zombies, demon, demons, orc, orcs, goblin, goblins, troll, skeletons, alien, aliens, robot, robots, balloon, balloons, volcano, volcanic, orchestra, conductor, marching band, fireworks, firework, pinata, snowman, scarecrow, dummy, mannequin, punching bag, nail, nails, drum, drums, eggs, clay pigeon, tin cans, bottles, targets, boredom, sandcastle, cyborg, minotaur, hydra, giant spider, beast`,
  },
} satisfies Lexicon
