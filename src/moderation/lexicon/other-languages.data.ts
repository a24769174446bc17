/** WARNING: offensive words. Strong terms of German, French, Spanish, Portuguese and Italian, without accents, as the reader folds them. */
import type { Category } from '../verdict.ts'

export const otherLanguages: Record<Exclude<Category, 'copyright'>, string> = {
  sexual: `pornografie, pornografisch, geschlechtsverkehr, nackte frau, nackter mann, nackt, nackte, nackten, splitternackt, entblosste bruste, nackte bruste, selbstbefriedigung, ficken, fotze, muschi, titten, schwanz lutschen,
    pornographique, pornographie, femme nue, homme nu, nue, seins nus, completement nue, toute nue, rapport sexuel, rapports sexuels, masturbation, baiser sauvagement, partouze, fellation, chatte mouillee, orgie,
    pornografico, pornografica, mujer desnuda, hombre desnudo, desnuda, desnudo, desnudas, tetas, pechos desnudos, relaciones sexuales, masturbandose, follando, follar, coito, orgia,
    pornografia, mulher nua, homem nu, mulheres nuas, seios nus, peitos de fora, relacoes sexuais, fazendo sexo, pelada, masturbando, buceta, suruba,
    donna nuda, uomo nudo, donne nude, nuda, seno nudo, rapporto sessuale, rapporti sessuali, masturbarsi, scopare, scopata, fica bagnata, orgia`,
  hate: `judensau, untermensch, untermenschen, kanake, kanaken, neger, zigeunerpack, schwuchtel, auslander raus, heil hitler, juden sind, muslime sind abschaum, rassistisch, rassistische,
    sale juif, sale arabe, sale noir, bougnoule, negre, negres, youpin, tapette, raciste, racistes, dehors les arabes,
    sudaca, sudacas, maricon, maricones, judio de mierda, negro de mierda, moro de mierda, racista, racistas, muerte a los judios,
    macaco preto, preto imundo, viado, viados, judeu imundo, sapatao, morte aos judeus, negro imundo,
    sporco negro, sporchi negri, sporco ebreo, frocio, froci, terrone, razzista, razzisti, morte agli ebrei`,
  violence: `enthaupten, enthauptet, enthauptung, abgetrennter kopf, blutbad, blutuberstromt, blutlache, zerstuckelt, zerstuckelte, verstummelt, verstummelte, erstechen, ersticht, erstochen, erwurgt, gefoltert, foltern, abgeschlachtet, leichenberg, ermordet, hinrichtung,
    decapiter, decapite, decapitee, tete coupee, tete tranchee, mare de sang, bain de sang, couvert de sang, couverte de sang, eventre, eventree, demembre, poignarder, poignarde, egorger, egorge, egorgee, etrangler, torturer, mutile, mutilee, cadavre mutile,
    decapitar, decapitado, decapitada, decapitando, cabeza cortada, charco de sangre, bano de sangre, cubierto de sangre, cubierta de sangre, descuartizado, apunalar, apunala, apunalando, apunalado, degollar, degollado, estrangular, torturado, torturando, mutilado, mutilada, asesinar, asesinato, asesinando, masacre,
    cabeca cortada, cabeca decepada, poca de sangue, banho de sangue, coberto de sangue, coberta de sangue, esquartejado, esfaquear, esfaqueando, esfaqueado, degolado, estrangulando, assassinato, assassinando,
    decapitare, decapitato, decapitata, testa mozzata, pozza di sangue, bagno di sangue, coperto di sangue, coperta di sangue, squartato, accoltellare, accoltella, accoltellato, sgozzare, sgozzato, strangolare, torturato, mutilato, assassinare, omicidio, strage`,
  illegal: `drogendealer, drogenhandel, drogenlabor, kokain, heroin spritzen, falschgeld, gefalschter pass, bankraub, bankuberfall, menschenhandel, waffenhandel, waffenschmuggel, rohrbombe, bombe bauen, einbrecher, autodiebstahl, geldwasche, wilderer, kinderarbeit,
    trafic de drogue, trafiquant de drogue, dealer de drogue, cocaine, fausse monnaie, faux billets, faux passeport, braquage, cambrioleur, cambriolage, traite des etres humains, trafic d armes, bombe artisanale, blanchiment, braconnier, contrebande, travail des enfants,
    narcotrafico, narcotraficante, traficante de drogas, trafico de drogas, cocaina, dinero falso, billetes falsos, pasaporte falso, robo a mano armada, robo de banco, ladron robando, trata de personas, trafico de armas, bomba casera, lavado de dinero, cazador furtivo, contrabando, trabajo infantil,
    traficante, narcotraficante, dinheiro falso, notas falsas, passaporte falso, assalto a banco, assalto a mao armada, trafico de pessoas, bomba caseira, lavagem de dinheiro, cacador furtivo, trabalho infantil, contrabandista,
    spacciatore, spaccio di droga, traffico di droga, cocaina, denaro falso, banconote false, passaporto falso, rapina in banca, rapina a mano armada, tratta di esseri umani, traffico di armi, bomba artigianale, riciclaggio di denaro, bracconiere, contrabbando, lavoro minorile`,
}
